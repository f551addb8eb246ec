import { UnstyledButton } from '@mantine/core';
import type { TallyCounts, TallyKind } from '../../../../src/core/domain/tally/tally.ts';
import { MoveMark } from '../../../ui/MoveMark.tsx';
import classes from './Tally.module.css';

const BUTTONS: readonly {
  readonly kind: TallyKind;
  readonly name: string;
  readonly hint: string;
  readonly hotkey: string;
  readonly count: keyof TallyCounts;
}[] = [
  { kind: 'tell', name: 'Tell', hint: 'advice, information, opinion', hotkey: 'T', count: 'tells' },
  { kind: 'ask', name: 'Ask', hint: 'a question, open or closed', hotkey: 'A', count: 'asks' },
  { kind: 'reflect', name: 'Reflect', hint: 'gives back what the rep said', hotkey: 'R', count: 'reflects' },
];

/** The three big buttons, each with its count and its key. */
export function TallyButtons({ counts, tap }: { counts: TallyCounts; tap: (kind: TallyKind) => void }) {
  return (
    <fieldset className={classes.buttons}>
      <legend className="unseen">Count what you just said</legend>
      {BUTTONS.map(({ kind, name, hint, hotkey, count }) => (
        <UnstyledButton
          key={kind}
          className={classes.button}
          data-kind={kind}
          aria-keyshortcuts={hotkey}
          onClick={() => tap(kind)}
        >
          <span className={classes.name}>
            <MoveMark kind={kind} size={18} /> {name}
          </span>{' '}
          <span className={classes.count}>{counts[count]}</span>
          <span className={classes.hint}>{hint}</span>
          <kbd className={classes.key} aria-hidden>
            {hotkey}
          </kbd>
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
