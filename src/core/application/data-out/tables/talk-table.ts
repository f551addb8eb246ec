import { toDay } from '../../../domain/calendar/day.ts';
import { balanceOfActs } from '../../../insights/act-balance.ts';
import { talkBalance } from '../../../insights/talk-balance.ts';
import { talkMoments } from '../../../insights/talk-moments.ts';
import { column, type PlanTable, repNames, wordOfKey } from '../plan-table.ts';

/** What is taken out is everything: the last of all calendar days. */
const EVERY_DAY = toDay('2199-12-31');

/**
 * A row a conversation with its measures and the counts behind them. A live tally knows neither words nor which questions were
 * open; those cells are empty. No word of a transcript is in it.
 */
export const TALK_TABLE: PlanTable = {
  kind: 'talk',
  title: 'Talk',
  columns: [
    column('Day', 'day'),
    column('Title', 'text'),
    column('Conversation', 'text'),
    column('Reps', 'text'),
    column('Counted from', 'text'),
    column('Asks', 'whole'),
    column('Tells', 'whole'),
    column('Reflections', 'whole'),
    column('Ask ratio', 'share', '%'),
    column('Open questions', 'whole'),
    column('Closed questions', 'whole'),
    column('Open-question share', 'share', '%'),
    column('Talk share', 'share', '%'),
    column('Words of the manager', 'whole'),
    column('All words', 'whole'),
    column('Longest monologue', 'whole', 'words'),
    column('Longest monologue', 'decimal', 's'),
    column('Sentences coded', 'whole'),
    column('Of these corrected', 'whole'),
  ],
  rowsOf: (records) =>
    talkMoments(records, EVERY_DAY).map((moment) => {
      const read = moment.source === 'transcript' ? moment.record : null;
      const balance = read ? talkBalance(read) : null;
      return [
        moment.day,
        moment.title,
        moment.conversation === null ? null : wordOfKey(moment.conversation),
        repNames(records, moment.repIds),
        read ? 'Transcript' : 'Live tally',
        moment.asks,
        moment.tells,
        moment.reflects,
        balanceOfActs(moment).askRatio.value,
        read ? moment.open : null,
        read ? moment.closed : null,
        balance?.openShare.value ?? null,
        balance?.talkShare ?? null,
        read?.coachWords ?? null,
        read?.allWords ?? null,
        balance?.longestMonologueWords ?? null,
        balance?.longestMonologueSeconds ?? null,
        balance?.autoCoded ?? null,
        balance?.corrected ?? null,
      ];
    }),
};
