import { useCallback, useMemo, useRef, useState } from 'react';
import type { Conversation } from '../../../../src/core/domain/conversation/conversation.ts';
import { MOVE_LABELS, type MoveLabel } from '../../../../src/core/domain/conversation/move.ts';
import type { LinePlace } from '../../../../src/core/domain/conversation/reading-points.ts';
import type { StoredTranscript } from '../../../../src/core/domain/conversation/stored-transcript.ts';
import { useRun } from '../../../state/use-plan.ts';
import type { VirtualRowsHandle } from '../VirtualRows.tsx';
import {
  type LineLabel,
  lineLabels,
  longestMonologueTurn,
  readingLines,
  withoutWords,
} from './reading-lines.ts';

/** Which lines a step stops at. */
export type StepKind = 'any' | 'tell' | 'doubtful';

function stopsAt(kind: StepKind, label: LineLabel | null): boolean {
  if (!label) return false;
  if (kind === 'tell') return label.label === 'tell';
  return kind === 'any' || label.doubtful;
}

/**
 * The next line that a step stops at, in the direction given; null when there is none. A search for telling or doubtful
 * lines goes on from the beginning when it has reached the end.
 */
function nextLine(
  labels: readonly (LineLabel | null)[],
  step: { from: number; by: 1 | -1; kind: StepKind },
): number | null {
  for (let at = step.from + step.by; at >= 0 && at < labels.length; at += step.by) {
    if (stopsAt(step.kind, labels[at] ?? null)) return at;
  }
  if (step.kind === 'any') return null;
  const first = labels.findIndex((label) => stopsAt(step.kind, label));
  return first >= 0 ? first : null;
}

/** The transcript as lines with their labels, the line that one is at, and the ways to move and to relabel. */
export function useReading(conversation: Conversation, transcript: StoredTranscript) {
  const run = useRun();
  const rows = useRef<VirtualRowsHandle>(null);
  const wantsFocus = useRef(false);
  const [current, setCurrent] = useState<number | null>(null);
  const { keepsText } = conversation;
  const lines = useMemo(() => {
    const all = readingLines(transcript.turns);
    return keepsText ? all : all.map(withoutWords);
  }, [transcript, keepsText]);
  const labels = useMemo(
    () => lineLabels(lines, conversation.corrections),
    [lines, conversation.corrections],
  );
  const counts = useMemo(
    () => ({
      coded: labels.filter((label) => label !== null).length,
      doubtful: labels.filter((label) => label?.doubtful).length,
      corrected: labels.filter((label) => label?.corrected).length,
    }),
    [labels],
  );

  const goToLine = useCallback((line: number, align: 'auto' | 'start' = 'auto') => {
    wantsFocus.current = true;
    setCurrent(line);
    rows.current?.scrollTo(line, align);
  }, []);
  const step = useCallback(
    (kind: StepKind, by: 1 | -1 = 1) => {
      const line = nextLine(labels, { from: current ?? (by === 1 ? -1 : labels.length), by, kind });
      if (line !== null) goToLine(line);
    },
    [labels, current, goToLine],
  );
  const relabel = useCallback(
    (line: number, label: MoveLabel) => {
      const at = lines[line];
      const shown = labels[line];
      // The same label again confirms one that was doubtful; on a sure one it would say nothing new.
      if (!at?.move || (shown?.label === label && !shown.doubtful)) return;
      void run('relabel-move', {
        conversationId: conversation.id,
        turn: at.turn,
        move: at.move.index,
        label,
      });
    },
    [run, lines, labels, conversation.id],
  );
  const goToMonologue = useCallback(() => {
    const turn = longestMonologueTurn(transcript.turns, conversation.coachSpeakers);
    const line = lines.findIndex((each) => each.turn === turn);
    if (line >= 0) goToLine(line, 'start');
  }, [transcript, conversation.coachSpeakers, lines, goToLine]);
  const goToPlace = useCallback(
    ({ turn, move }: LinePlace) => {
      const line = lines.findIndex((each) => each.turn === turn && each.move?.index === move);
      if (line >= 0) goToLine(line, 'start');
    },
    [lines, goToLine],
  );
  const relabelCurrent = useCallback(
    (key: number) => {
      const label = MOVE_LABELS[key - 1];
      if (current !== null && label) relabel(current, label);
    },
    [current, relabel],
  );
  return {
    rows,
    wantsFocus,
    lines,
    labels,
    counts,
    current,
    setCurrent,
    step,
    goToPlace,
    relabel,
    relabelCurrent,
    goToMonologue,
  };
}

/** The reading view's state. */
export type Reading = ReturnType<typeof useReading>;
