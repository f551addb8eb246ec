import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MOVE_LABELS, type MoveLabel, type TalkTurn } from '../../src/core/domain/conversation/move.ts';

/**
 * One conversation with the experts' codes. `targets[i]` is a bit mask over MOVE_LABELS of the labels that the code of turn `i`
 * allows (a code that says "neutral" allows reflect and other), 0 where the turn has no code. `acts[i]` is the index in ACTS of a meeting's
 * code for whoever spoke, -1 where there is none. `weight` is how much a turn of it counts in training.
 */
export type CodedDialogue = {
  readonly dataset: string;
  readonly id: string;
  readonly turns: readonly TalkTurn[];
  readonly targets: readonly number[];
  readonly acts: readonly number[];
  readonly weight: number;
};

/** The bit of a label in a target mask. */
export function labelBit(label: MoveLabel): number {
  return 1 << MOVE_LABELS.indexOf(label);
}

const ASK = labelBit('ask-open') | labelBit('ask-closed');
const NEUTRAL = labelBit('reflect') | labelBit('other');

function targetOf(fine: string, coarse: string): number {
  if (coarse === 'tell') return labelBit('tell');
  if (coarse === 'ask_open') return labelBit('ask-open');
  if (coarse === 'ask_closed') return labelBit('ask-closed');
  if (coarse === 'ask') return ASK;
  if (coarse !== 'neutral') return 0;
  const kind = fine.split('|')[0] ?? '';
  if (kind === 'reflection') return labelBit('reflect');
  if (kind === 'other' || ['bck', 'stl', 'be.pos', 'be.neg'].includes(kind)) return labelBit('other');
  return NEUTRAL;
}

/** Index in ACTS for each code of the AMI meetings. */
const ACT_OF_CODE: Readonly<Record<string, number>> = {
  inf: 0,
  sug: 1,
  off: 2,
  ass: 3,
  und: 3,
  'el.inf': 4,
  'el.sug': 5,
  'el.ass': 6,
  'el.und': 6,
  bck: 7,
  stl: 8,
  fra: 8,
  'be.pos': 9,
  'be.neg': 9,
};

/** Reads every coded table (`*.tsv`, not `*.aux.tsv`) of a folder, or one table. Throws where there is none. */
export function readDialogues(place: string): CodedDialogue[] {
  if (!existsSync(place)) throw new Error(`No such folder: ${place}`);
  const files = statSync(place).isDirectory()
    ? readdirSync(place)
        .filter((name) => name.endsWith('.tsv') && !name.endsWith('.aux.tsv') && name !== 'MANIFEST.tsv')
        .sort()
        .map((name) => join(place, name))
    : [place];
  if (files.length === 0) throw new Error(`No coded table (.tsv) in ${place}`);
  return files.flatMap((file) => parseDialogues(readFileSync(file, 'utf8')));
}

type GrowingDialogue = Pick<CodedDialogue, 'dataset' | 'id' | 'weight'> & {
  readonly turns: TalkTurn[];
  readonly targets: number[];
  readonly acts: number[];
};

/** The dialogue that rows are added to; begun where it isn't there yet. */
function growingIn(
  dialogues: Map<string, GrowingDialogue>,
  head: Pick<CodedDialogue, 'dataset' | 'id' | 'weight'>,
): GrowingDialogue {
  const key = `${head.dataset}\t${head.id}`;
  const dialogue = dialogues.get(key) ?? { ...head, turns: [], targets: [], acts: [] };
  dialogues.set(key, dialogue);
  return dialogue;
}

/** Parses the table: dataset, dialogue_id, turn_index, speaker_role, label_fine, label_coarse, text; no quoting. */
export function parseDialogues(table: string): CodedDialogue[] {
  const dialogues = new Map<string, GrowingDialogue>();
  for (const line of table.split('\n').slice(1)) {
    const [dataset, id, , role, fine, coarse, ...text] = line.replace(/\r$/, '').split('\t');
    if (dataset === undefined || id === undefined || fine === undefined || coarse === undefined) continue;
    const dialogue = growingIn(dialogues, { dataset, id, weight: 1 });
    dialogue.turns.push({ role: role === 'coach' ? 'coach' : 'other', text: text.join(' ') });
    dialogue.acts.push(ACT_OF_CODE[fine] ?? -1);
    dialogue.targets.push(role === 'coach' ? targetOf(fine, coarse) : 0);
  }
  return [...dialogues.values()];
}

/** The text as a speech recogniser without punctuation writes it: lower case, marks gone, apostrophes gone. */
export function bareText(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The dialogue with every turn's text through `change`. */
export function rewriteDialogue(dialogue: CodedDialogue, change: (text: string) => string): CodedDialogue {
  return { ...dialogue, turns: dialogue.turns.map((turn) => ({ role: turn.role, text: change(turn.text) })) };
}

/** Every coded turn as a conversation of its own: what was said just before, if anything, and the turn. */
export function singleTurns(dialogue: CodedDialogue): CodedDialogue[] {
  return dialogue.targets.flatMap((target, index) => {
    if (target === 0) return [];
    const from = Math.max(0, index - 1);
    return [
      {
        ...dialogue,
        id: `${dialogue.id}#${index}`,
        turns: dialogue.turns.slice(from, index + 1),
        targets: [...dialogue.targets.slice(from, index).map(() => 0), target],
        acts: dialogue.acts.slice(from, index + 1),
      },
    ];
  });
}

/** Reads sales lines: what was said before, the manager's label, the line; tab separated with a header. Each is a dialogue of its own. */
function readSalesLines(file: string): CodedDialogue[] {
  const rows = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);
  return rows.map((row, index) => {
    const [before = '', label = '', text = ''] = row.split('\t');
    const target = labelBit(label as MoveLabel);
    const turns: TalkTurn[] = [
      { role: 'other', text: before },
      { role: 'coach', text },
    ];
    return { dataset: 'sales', id: `sales-${index}`, turns, targets: [0, target], acts: [-1, -1], weight: 1 };
  });
}

/** Written dialogues are cleaner than real speech, and coded by whoever wrote them: they count for less. */
const WRITTEN_WEIGHT = 0.3;

/** Reads dialogues that were written for this project: dialogue, role, label of the coach's turns, text; tab separated with a header. */
function readWrittenDialogues(file: string): CodedDialogue[] {
  const dataset = basename(file, '-dialogues.tsv');
  const dialogues = new Map<string, GrowingDialogue>();
  for (const row of readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)) {
    const [id = '', role, label = '', text = ''] = row.split('\t');
    const dialogue = growingIn(dialogues, { dataset, id, weight: WRITTEN_WEIGHT });
    dialogue.turns.push({ role: role === 'coach' ? 'coach' : 'other', text });
    dialogue.targets.push(role === 'coach' ? labelBit(label as MoveLabel) : 0);
    dialogue.acts.push(-1);
  }
  return [...dialogues.values()];
}

/** What was written for this project: single lines of selling, and dialogues of selling and of helping people change. */
export type Written = {
  readonly lines: readonly CodedDialogue[];
  readonly dialogues: readonly CodedDialogue[];
};

/** Reads all that was written for this project. */
export function readWritten(): Written {
  return {
    lines: readSalesLines(join(import.meta.dirname, 'sales-lines.tsv')),
    dialogues: ['selling', 'helping'].flatMap((kind) =>
      readWrittenDialogues(join(import.meta.dirname, `${kind}-dialogues.tsv`)),
    ),
  };
}
