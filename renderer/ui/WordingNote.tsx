import { readCommitmentWording } from '../../src/core/domain/commitment/commitment-wording.ts';
import classes from './WordingNote.module.css';

/**
 * Points at wording of a commitment that leaves a way out or says nothing definite; nothing for a firm one. With `nudges`
 * it asks for the firm one, where it is still being written.
 */
export function WordingNote({ text, nudges = false }: { text: string; nudges?: boolean }) {
  const wording = readCommitmentWording(text);
  if (!wording || wording.kind === 'firm') return null;
  return (
    <span className={classes.note} data-wording={wording.kind}>
      “{wording.words}” {wording.why}
      {nudges &&
        (wording.kind === 'hedged' ? ' What will they do, whatever comes?' : ' What exactly, and when?')}
    </span>
  );
}
