import { conversationGuide } from '../../content/conversations.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Rep } from '../../domain/rep/rep.ts';
import type { CoachingSession } from '../../domain/session/coaching-session.ts';
import { gapsOfRep } from '../../insights/gap-decisions.ts';
import { outcomeMeasures } from '../../insights/outcomes/measures.ts';
import { outcomeSeries } from '../../insights/outcomes/outcome-series.ts';
import { repPattern } from '../../insights/rep-pattern.ts';
import {
  column,
  counted,
  type Line,
  listed,
  own,
  paragraph,
  quantity,
  type ReportBlock,
  type ReportFigure,
  type ReportSection,
} from '../report-document.ts';
import type { ReportInput } from '../report-input.ts';
import { measureName, spanLine, unitsOf } from './outcomes-section.ts';

/** So many lines of a kind are what one page has room for. */
const LATEST = 4;
const OPEN_COMMITMENTS = 8;

/** Sessions with a rep up to the day of the report, the latest first. */
function sessionsOf({ records, asOf }: ReportInput, rep: Rep): CoachingSession[] {
  return records
    .all('session')
    .filter(({ repIds, day }) => repIds.includes(rep.id) && day <= asOf)
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

function figuresOf(input: ReportInput, rep: Rep): ReportFigure[] {
  const rhythm = input.frequency.reps.find(({ repId }) => repId === rep.id);
  const { commitments, talk } = repPattern(input.records, rep.id, input.asOf);
  const kept = commitments.due - commitments.notKept;
  return [
    {
      label: 'Coaching sessions',
      value: quantity(rhythm?.sessions ?? 0, 'count'),
      count: rhythm?.lastDay ? ['the latest on ', { day: rhythm.lastDay }] : ['none so far'],
    },
    {
      label: 'Rhythm kept',
      value: quantity(rhythm?.rhythmKept.value ?? null, 'percent'),
      count: [
        quantity(rhythm?.rhythmKept.kept ?? 0, 'count'),
        ' of ',
        ...counted(rhythm?.rhythmKept.of ?? 0, 'week'),
      ],
    },
    {
      label: 'Commitments kept',
      value: quantity(commitments.due > 0 ? kept / commitments.due : null, 'percent'),
      count: [quantity(kept, 'count'), ' of ', quantity(commitments.due, 'count'), ' that fell due'],
    },
    {
      label: 'Asking, of what the manager said',
      value: quantity(talk?.balance.askShare ?? null, 'percent'),
      count: talk
        ? [
            ...counted(talk.balance.acts, 'utterance'),
            ' in ',
            ...counted(talk.conversations, 'conversation'),
            talk.balance.few ? '; an anecdote' : '',
          ]
        : ['no conversation read in or tallied'],
    },
  ];
}

/** How coaching with a rep stands, in four figures. */
export function repStanding(input: ReportInput, rep: Rep): ReportSection {
  return {
    id: 'rep-standing',
    title: 'Where we stand',
    blocks: [{ kind: 'figures', figures: figuresOf(input, rep) }],
  };
}

function commitmentTable(open: readonly Commitment[]): ReportBlock {
  return {
    kind: 'table',
    table: {
      caption: 'Open commitments',
      columns: [column('What'), column('By'), column('How sure, 1 to 10', true)],
      rows: open.map(({ id, text, due, strength }) => ({
        key: id,
        cells: [[own(text)], [{ day: due }], strength === null ? ['–'] : [quantity(strength, 'count')]],
      })),
    },
  };
}

/** What the rep set out to do: open commitments, and the next step of the latest session. */
export function repCommitments(input: ReportInput, rep: Rep): ReportSection {
  const open = input.records
    .all('commitment')
    .filter(({ repId, status, madeOn }) => repId === rep.id && status === 'open' && madeOn <= input.asOf)
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  const step = sessionsOf(input, rep).find(({ nextStep }) => nextStep.trim() !== '');
  const more = open.length - OPEN_COMMITMENTS;
  return {
    id: 'rep-commitments',
    title: 'What was agreed',
    blocks: [
      ...(step ? [paragraph('Next step from ', { day: step.day }, ': ', own(step.nextStep.trim()))] : []),
      open.length > 0
        ? commitmentTable(open.slice(0, OPEN_COMMITMENTS))
        : paragraph('No commitment is open.'),
      ...(more > 0 ? [paragraph('and ', quantity(more, 'count'), ' more, due later.')] : []),
    ],
  };
}

/** What shows across the latest sessions: which conversations were held, what keeps coming back, which gaps are worked on. */
export function repPatterns(input: ReportInput, rep: Rep): ReportSection {
  const { held, recurring, gapDays, looked } = repPattern(input.records, rep.id, input.asOf);
  const gaps = gapsOfRep(input.records, rep.id).filter(
    ({ decisions }) => decisions[0].decidedOn <= input.asOf,
  );
  const items: Line[] = [
    ...(held.length > 0
      ? [
          [
            'Held lately: ',
            ...listed(
              held.map(({ conversation, times }) => [
                `${conversationGuide(conversation).name} `,
                quantity(times, 'count'),
                '×',
              ]),
            ),
          ],
        ]
      : []),
    ...(recurring.length > 0
      ? [
          [
            'Comes up again and again: ',
            ...listed(
              recurring.map(({ word, times }): Line => [own(word), ' ', quantity(times, 'count'), '×']),
            ),
          ],
        ]
      : []),
    ...(gapDays === null ? [] : [['Longest time between two sessions: ', quantity(gapDays, 'days')]]),
    ...gaps
      .slice(0, LATEST)
      .map(
        ({ gap, decisions: [latest] }): Line => [
          'Worked on: ',
          own(gap),
          ', to be looked at on ',
          { day: latest.reviewOn },
        ],
      ),
  ];
  return {
    id: 'rep-pattern',
    title: 'What shows across sessions',
    blocks: [
      items.length > 0
        ? { kind: 'list', items }
        : paragraph(looked === 0 ? 'No session has been logged yet.' : 'Nothing stands out so far.'),
    ],
  };
}

/** The rep's own results, latest against baseline. */
export function repResults({ records, asOf }: ReportInput, rep: Rep): ReportSection {
  const rows = outcomeMeasures(records)
    .filter(({ of }) => of === 'rep')
    .flatMap((measure) => {
      const { latest, baseline, change } = outcomeSeries(records, asOf, { measure, repId: rep.id });
      if (!latest) return [];
      const units = unitsOf(measure);
      return [
        {
          key: measure.id,
          cells: [
            [measureName(measure)],
            baseline ? [quantity(baseline.value, units.value)] : ['–'],
            [quantity(latest.value, units.value)],
            [quantity(change, units.change)],
            [...spanLine(latest, measure), latest.few ? ', too few to judge' : ''],
          ] satisfies Line[],
        },
      ];
    });
  return {
    id: 'rep-results',
    title: 'Results',
    blocks:
      rows.length === 0
        ? [paragraph('No results have been entered for this rep.')]
        : [
            {
              kind: 'table',
              table: {
                caption: 'Latest against before the plan',
                columns: [
                  column('Measure'),
                  column('Before', true),
                  column('Latest', true),
                  column('Change', true),
                  column('Latest period'),
                ],
                rows,
              },
            },
          ],
  };
}

/** Notes of the latest sessions: those meant for others, or the private ones alone. */
export function repNotes(input: ReportInput, rep: Rep, which: 'open' | 'private'): ReportSection {
  const isPrivate = which === 'private';
  const notes = sessionsOf(input, rep)
    .filter(({ note, noteIsPrivate }) => note.trim() !== '' && noteIsPrivate === isPrivate)
    .slice(0, LATEST);
  const items = notes.map(({ day, note }): Line => [{ day }, ': ', own(note.trim())]);
  return {
    id: isPrivate ? 'rep-private' : 'rep-notes',
    title: isPrivate ? 'Your private notes' : 'Notes from the latest sessions',
    blocks: [
      items.length > 0
        ? { kind: 'list', items, only: 'manager' }
        : paragraph(isPrivate ? 'There are no private notes.' : 'There are no notes.'),
    ],
  };
}
