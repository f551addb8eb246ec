import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LinePlace } from '../../../../src/core/domain/conversation/reading-points.ts';
import classes from './QuestionPoints.module.css';

/** Goes to one line after the other, and from the last to the first again. Nothing where there is none. */
export function StepThrough({
  places,
  goTo,
  name,
}: {
  places: readonly LinePlace[];
  goTo: (place: LinePlace) => void;
  name: string;
}) {
  const [next, setNext] = useState(0);
  if (places.length === 0) return null;
  const at = next % places.length;
  const place = places[at];
  return (
    <div className={classes.jump}>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Go to ${at + 1} of ${places.length}: ${name}`}
        onClick={() => {
          if (place) goTo(place);
          setNext(at + 1);
        }}
      >
        Go to {at + 1} of {places.length}
      </Button>
    </div>
  );
}
