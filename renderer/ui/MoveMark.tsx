import type { MoveLabel } from '../../src/core/domain/conversation/move.ts';
import classes from './MoveMark.module.css';

/** The kinds of talk as charts show them: open and closed questions are both asking. */
export type TalkKind = 'ask' | 'tell' | 'reflect' | 'other';

/** The kind that a label belongs to. */
export function talkKindOf(label: MoveLabel): TalkKind {
  return label === 'ask-open' || label === 'ask-closed' ? 'ask' : label;
}

const SHAPES: Record<TalkKind, { path: string; name: string }> = {
  ask: { path: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z', name: 'asking' },
  tell: { path: 'M1.5 1.5h9v9h-9z', name: 'telling' },
  reflect: { path: 'M6 .6 11.6 11H.4Z', name: 'reflecting' },
  other: { path: 'M1 5h10v2H1z', name: 'other' },
};

/** The shape that stands for a kind of talk beside its colour: a disc asks, a square tells, a triangle reflects. */
export function MoveMark({ kind, size = 11 }: { kind: TalkKind; size?: number }) {
  return (
    <svg className={classes[kind]} width={size} height={size} viewBox="0 0 12 12" aria-hidden>
      <title>{SHAPES[kind].name}</title>
      <path d={SHAPES[kind].path} fill="currentColor" />
    </svg>
  );
}
