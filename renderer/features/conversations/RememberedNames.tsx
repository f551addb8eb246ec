import { Button } from '@mantine/core';
import type { SpeakerAlias } from '../../../src/core/domain/conversation/speaker-alias.ts';
import { useAll, useRun } from '../../state/use-plan.ts';
import classes from './RememberedNames.module.css';

function wordsOf({ name, goesBy, isManager }: SpeakerAlias): string {
  const other =
    goesBy === null ? '' : goesBy === name ? ', somebody of their own' : `, the same as “${goesBy}”`;
  return `${isManager ? 'you' : 'not you'}${other}`;
}

/** What was said about names in transcripts and is remembered for the next one; each can be forgotten. */
export function RememberedNames() {
  const run = useRun();
  const remembered = useAll('speaker-alias');
  if (remembered.length === 0) return null;
  return (
    <details className={classes.remembered}>
      <summary>Names that are remembered ({remembered.length})</summary>
      <ul className={classes.names}>
        {remembered.map((alias) => (
          <li key={alias.id} className={classes.name}>
            <span>
              <strong>{alias.name}</strong> <span className={classes.soft}>{wordsOf(alias)}</span>
            </span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Forget ${alias.name}`}
              onClick={() => void run('forget-speaker', { id: alias.id })}
            >
              Forget
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
