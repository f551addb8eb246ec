import { compareDays, type Day } from '../../domain/calendar/day.ts';
import type { OutcomeKind } from '../../domain/outcome/built-in-measures.ts';
import type { OutcomeFigure } from '../../domain/outcome/outcome-figure.ts';
import type { Period } from '../../domain/outcome/periods.ts';
import type { Rep } from '../../domain/rep/rep.ts';
import type { RecordsView } from '../../records/records.ts';
import { planFrame } from '../plan-frame.ts';
import { figuresOfMeasure, type OutcomeSeries, seriesOfFigures } from './outcome-series.ts';
import { type PullToMean, pullToMean } from './pull-to-mean.ts';

/** A rep's figures beside the days on which they were coached, and the pull to the mean where there is one. */
export type RepOutcomes = {
  readonly rep: Rep;
  readonly series: OutcomeSeries;
  readonly sessionDays: readonly Day[];
  readonly pull: PullToMean | null;
};

/**
 * A measure for the team and each rep. `sessionDays` are the days of all sessions, each once a session. `span` reaches over
 * everything that is shown: from the first period to the later of the last one and today.
 */
export type TeamOutcomes = {
  readonly measure: OutcomeKind;
  readonly team: OutcomeSeries;
  readonly reps: readonly RepOutcomes[];
  readonly sessionDays: readonly Day[];
  readonly span: Period;
};

/**
 * One measure of the whole team up to `today`: who is active, and who left and has figures. A session with several reps counts
 * for each of them, and once for the team.
 */
export function teamOutcomes(records: RecordsView, today: Day, measure: OutcomeKind): TeamOutcomes {
  const { axis } = planFrame(records, today);
  const figures = figuresOfMeasure(records, measure.id);
  const frame = { today, firstDay: axis.firstDay };
  const team = seriesOfFigures(figures, { measure, repId: null }, frame);
  const byRep = groupByRep(figures);
  const days = sessionDaysByRep(records, today);
  const reps = [...records.all('rep')]
    .filter(({ id, status }) => status === 'active' || byRep.has(id))
    .sort((a, b) => a.order - b.order)
    .map((rep): RepOutcomes => {
      const series = seriesOfFigures(byRep.get(rep.id) ?? [], { measure, repId: rep.id }, frame);
      const sessionDays = days.get(rep.id) ?? [];
      return { rep, series, sessionDays, pull: pullToMean(series, team, sessionDays) };
    });
  const first = [axis.firstDay, ...team.points.map(({ from }) => from)].sort(compareDays)[0] ?? today;
  const last = [today, ...team.points.map(({ to }) => to)].sort(compareDays).at(-1) ?? today;
  return { measure, team, reps, sessionDays: days.get(ALL) ?? [], span: { from: first, to: last } };
}

/** The key of all sessions among those of reps. */
const ALL = '';

function sessionDaysByRep(records: RecordsView, today: Day): Map<string, Day[]> {
  const byRep = new Map<string, Day[]>([[ALL, []]]);
  for (const { day, repIds } of records.all('session')) {
    if (day > today) continue;
    for (const repId of new Set([ALL, ...repIds])) {
      const days = byRep.get(repId);
      if (days) days.push(day);
      else byRep.set(repId, [day]);
    }
  }
  for (const days of byRep.values()) days.sort(compareDays);
  return byRep;
}

function groupByRep(figures: readonly OutcomeFigure[]): Map<string, OutcomeFigure[]> {
  const byRep = new Map<string, OutcomeFigure[]>();
  for (const figure of figures) {
    if (figure.repId === null) continue;
    const ofRep = byRep.get(figure.repId);
    if (ofRep) ofRep.push(figure);
    else byRep.set(figure.repId, [figure]);
  }
  return byRep;
}

/** How many of some days lie in a period. */
export function countDaysIn(days: readonly Day[], { from, to }: Period): number {
  return days.reduce((count, day) => count + (day >= from && day <= to ? 1 : 0), 0);
}
