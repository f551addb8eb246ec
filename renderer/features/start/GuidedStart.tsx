import { useState } from 'react';
import { Questions } from './Questions.tsx';
import { Welcome } from './Welcome.tsx';

/** The first visit: a welcome that offers the guided start and a sample, then three short steps. */
export default function GuidedStart() {
  const [begun, setBegun] = useState(false);
  return begun ? <Questions back={() => setBegun(false)} /> : <Welcome begin={() => setBegun(true)} />;
}
