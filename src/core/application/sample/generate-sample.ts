import { GUIDE_QUESTIONS } from '../../content/conversations/guide-questions.ts';
import { classify } from '../../domain/conversation/talk-coder.ts';
import type { RecordKind, RecordOf } from '../../records/kinds.ts';
import { CATEGORY_TEMPLATE } from '../templates/category-template.ts';
import { sampleAudits, sampleGuesses } from './sample-audits.ts';
import { sampleCalendar } from './sample-calendar.ts';
import { type Coder, sampleConversations } from './sample-conversations.ts';
import { sampleDrills } from './sample-drills.ts';
import { sampleGapDecisions } from './sample-gaps.ts';
import { sampleHours } from './sample-hours.ts';
import { sampleMeasures, sampleOutcomes } from './sample-outcomes.ts';
import {
  sampleBehaviours,
  sampleExcusedWeeks,
  sampleMilestones,
  sampleNextChoices,
  sampleRepExcuses,
  sampleReps,
  sampleRhythm,
  sampleTeamRhythm,
  sampleTransition,
  withReview,
} from './sample-plan.ts';
import { samplePreparations } from './sample-preparations.ts';
import { sampleQuestions, sampleSpeakers } from './sample-questions.ts';
import { sampleRatings } from './sample-ratings.ts';
import { sampleBlocks, sampleReclaimActions } from './sample-reclaim.ts';
import { sampleRescues } from './sample-rescues.ts';
import { sampleSessions } from './sample-sessions.ts';
import { sampleSurveys } from './sample-surveys.ts';
import { sampleTallies } from './sample-tallies.ts';
import { sampleTime } from './sample-time.ts';
import { type SampleOptions, shapeOf } from './shape.ts';

export type { SampleOptions } from './shape.ts';

/** All records of a sample, by kind. */
export type SampleRecords = { readonly [Kind in RecordKind]: readonly RecordOf<Kind>[] };

/** Conversations with a transcript for each week, unless asked for otherwise. */
const CONVERSATIONS_A_WEEK = 1.5;

/**
 * Makes up a manager in the middle of the 90 days, with everything that they would have recorded by `today`: for trying
 * the planner out, for tests and for benchmarks. The transition is marked as a sample.
 *
 * The plan began on a Monday so that today's week is week number `weeks` (8 by default, which puts today on plan day 50
 * to 56). In the first weeks the manager tells and rescues, later asks, reflects and coaches. There is an excused week, a
 * skipped milestone, a badly kept week of time, missed commitments.
 *
 * - `reps`: 6 unless said otherwise
 * - `sessionsPerWeek`: exactly so many sessions in each week; without it, as the rhythm and the manager's progress have it
 * - `conversations`: how many sessions have a coded conversation, 1.5 a week unless said otherwise
 * - `transcripts`: false leaves their texts out, as if the user had chosen to keep counts only
 *
 * The same options give the same records. `coder` is the talk coder unless a test brings its own.
 *
 * @example
 * generateSample({ seed: 7, today: toDay('2026-06-18') }).transition[0]?.firstDay // '2026-04-27'
 */
export function generateSample(options: SampleOptions, coder: Coder = classify): SampleRecords {
  const shape = shapeOf(options);
  const reps = sampleReps(options.reps ?? 6);
  const { sessions, commitments } = sampleSessions(shape, reps, options);
  const questions = sampleQuestions(shape);
  const { conversations, transcripts } = sampleConversations({
    shape,
    sessions,
    reps,
    count: options.conversations ?? Math.round(shape.weeks.length * CONVERSATIONS_A_WEEK),
    keepsText: options.transcripts ?? true,
    coder,
    bank: [...GUIDE_QUESTIONS, ...questions],
  });
  const transition = [sampleTransition(shape)];
  const drills = sampleDrills(shape);
  const { entries, time: reviewed } = sampleCalendar(shape, reps, sampleTime(shape));
  const time = sampleHours(shape, reviewed);
  const { surveys, answers } = sampleSurveys(shape, reps.length);
  return {
    transition,
    rep: withReview(shape, reps),
    'rhythm-plan': sampleRhythm(shape, reps),
    milestone: sampleMilestones(shape),
    holiday: [shape.holiday],
    'excused-week': sampleExcusedWeeks(shape),
    'gate-pass': [],
    'behaviour-choice': sampleBehaviours(shape),
    'time-category': CATEGORY_TEMPLATE,
    'time-entry': time,
    'time-guess': sampleGuesses(shape),
    timer: [],
    audit: sampleAudits(shape, {
      transition,
      'time-category': CATEGORY_TEMPLATE,
      'time-entry': time,
    }),
    'calendar-entry': entries,
    'reclaim-action': sampleReclaimActions(shape),
    'coaching-block': sampleBlocks(shape, reps),
    'team-rhythm': sampleTeamRhythm(shape),
    'rep-excuse': sampleRepExcuses(shape, reps),
    'rhythm-settings': [],
    'next-choice': sampleNextChoices(shape, reps),
    'calendar-settings': [],
    'category-rule': [],
    'word-list': [],
    session: sessions,
    commitment: commitments,
    preparation: samplePreparations(shape, reps, sessions),
    conversation: conversations,
    transcript: transcripts,
    rescue: sampleRescues(shape, reps),
    tally: sampleTallies(shape, sessions, conversations),
    question: questions,
    'speaker-alias': sampleSpeakers(shape),
    'behaviour-rating': sampleRatings(shape),
    survey: surveys,
    'survey-answer': answers,
    'outcome-figure': sampleOutcomes(shape, reps),
    'outcome-measure': sampleMeasures(),
    'import-term': [],
    expectation: [],
    'sustain-plan': [],
    'cycle-review': [],
    'past-cycle': [],
    practice: [],
    client: [],
    engagement: [],
    'engagement-entry': [],
    template: [],
    'own-benchmark': [],
    'gap-decision': sampleGapDecisions(shape, reps),
    'drill-card': drills.cards,
    'drill-answer': drills.answers,
    'report-look': [],
    'report-text': [],
    'report-snapshot': [],
    'report-body': [],
    'merge-conflict': [],
    'exchange-step': [],
  };
}
