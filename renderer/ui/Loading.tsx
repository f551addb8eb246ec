import { useEffect, useState } from 'react';
import classes from './Loading.module.css';

/** How long a screen may take before anything says so: shorter waits are not worth a flicker. */
const PATIENCE_MS = 250;

/** A quiet sign that a screen is on its way, shown only when it takes a moment. */
export function Loading() {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <output className={classes.loading} aria-live="polite">
      Opening …
    </output>
  );
}
