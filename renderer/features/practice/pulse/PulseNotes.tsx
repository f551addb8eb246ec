import { Panel } from '../../../ui/Panel.tsx';
import classes from './Pulse.module.css';

/** A long list of notes is cut here until somebody asks for the rest. */
const SHOWN = 8;

/** What reps wrote in a round, in no order and without names. */
export function PulseNotes({ notes }: { notes: readonly string[] }) {
  return (
    <Panel title="What reps wrote" hint="In the latest round, in no order and without names.">
      <Notes notes={notes.slice(0, SHOWN)} />
      {notes.length > SHOWN && (
        <details className={classes.more}>
          <summary>{notes.length - SHOWN} more</summary>
          <Notes notes={notes.slice(SHOWN)} />
        </details>
      )}
    </Panel>
  );
}

function Notes({ notes }: { notes: readonly string[] }) {
  return (
    <ul className={classes.notes}>
      {notes.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may have written the same
        <li key={index} dir="auto">
          {note}
        </li>
      ))}
    </ul>
  );
}
