import type { z } from 'zod';
import { auditSchema } from '../domain/audit/audit.ts';
import { calendarEntrySchema } from '../domain/audit/calendar-entry.ts';
import {
  calendarSettingsSchema,
  savedRuleSchema,
  savedWordListSchema,
} from '../domain/audit/calendar-settings.ts';
import { timeCategorySchema } from '../domain/audit/time-category.ts';
import { timeEntrySchema } from '../domain/audit/time-entry.ts';
import { timeGuessSchema } from '../domain/audit/time-guess.ts';
import { timerSchema } from '../domain/audit/timer.ts';
import { behaviourChoiceSchema } from '../domain/behaviour/behaviour-choice.ts';
import { behaviourRatingSchema } from '../domain/behaviour/behaviour-rating.ts';
import { ownBenchmarkSchema } from '../domain/benchmark/own-benchmark.ts';
import { commitmentSchema } from '../domain/commitment/commitment.ts';
import { conversationSchema } from '../domain/conversation/conversation.ts';
import { speakerAliasSchema } from '../domain/conversation/speaker-alias.ts';
import { storedTranscriptSchema } from '../domain/conversation/stored-transcript.ts';
import { clientSchema } from '../domain/engagement/client.ts';
import { engagementSchema } from '../domain/engagement/engagement.ts';
import { engagementEntrySchema } from '../domain/engagement/engagement-entry.ts';
import { practiceSchema } from '../domain/engagement/practice.ts';
import { templateSchema } from '../domain/engagement/template.ts';
import { exchangeStepSchema } from '../domain/exchange/exchange-step.ts';
import { mergeConflictSchema } from '../domain/exchange/merge-conflict.ts';
import { gapDecisionSchema } from '../domain/gap/gap-decision.ts';
import { importTermSchema } from '../domain/outcome/import-term.ts';
import { outcomeFigureSchema } from '../domain/outcome/outcome-figure.ts';
import { outcomeMeasureSchema } from '../domain/outcome/outcome-measure.ts';
import { cycleReviewSchema } from '../domain/permanent/cycle-review.ts';
import { expectationSchema } from '../domain/permanent/expectation.ts';
import { pastCycleSchema } from '../domain/permanent/past-cycle.ts';
import { sustainPlanSchema } from '../domain/permanent/sustain-plan.ts';
import { gatePassSchema } from '../domain/plan/gate-pass.ts';
import { milestoneSchema } from '../domain/plan/milestone.ts';
import { excusedWeekSchema, holidaySchema } from '../domain/plan/time-off.ts';
import { transitionSchema } from '../domain/plan/transition.ts';
import { drillAnswerSchema, drillCardSchema } from '../domain/practice/drill-card.ts';
import { preparationSchema } from '../domain/preparation/preparation.ts';
import { questionSchema } from '../domain/question/question.ts';
import { coachingBlockSchema } from '../domain/reclaim/coaching-block.ts';
import { reclaimActionSchema } from '../domain/reclaim/reclaim-action.ts';
import { repSchema } from '../domain/rep/rep.ts';
import { reportLookSchema, reportTextSchema } from '../domain/report/report-look.ts';
import { reportBodySchema, reportSnapshotSchema } from '../domain/report/report-snapshot.ts';
import { rescueSchema } from '../domain/rescue/rescue.ts';
import { nextChoiceSchema } from '../domain/rhythm/next-choice.ts';
import { repExcuseSchema } from '../domain/rhythm/rep-excuse.ts';
import { rhythmPlanSchema, teamRhythmSchema } from '../domain/rhythm/rhythm-plan.ts';
import { rhythmSettingsSchema } from '../domain/rhythm/rhythm-settings.ts';
import { sessionSchema } from '../domain/session/coaching-session.ts';
import { surveyAnswerSchema, surveySchema } from '../domain/survey/survey.ts';
import { tallySchema } from '../domain/tally/tally.ts';

/** The parser of every kind of record. A kind's name is saved in the file: it is never changed, only migrated. */
export const RECORD_SCHEMAS = {
  transition: transitionSchema,
  rep: repSchema,
  'rhythm-plan': rhythmPlanSchema,
  milestone: milestoneSchema,
  holiday: holidaySchema,
  'excused-week': excusedWeekSchema,
  'gate-pass': gatePassSchema,
  'behaviour-choice': behaviourChoiceSchema,
  'time-category': timeCategorySchema,
  'time-entry': timeEntrySchema,
  'calendar-entry': calendarEntrySchema,
  'calendar-settings': calendarSettingsSchema,
  'category-rule': savedRuleSchema,
  'word-list': savedWordListSchema,
  session: sessionSchema,
  commitment: commitmentSchema,
  preparation: preparationSchema,
  conversation: conversationSchema,
  transcript: storedTranscriptSchema,
  rescue: rescueSchema,
  tally: tallySchema,
  question: questionSchema,
  'speaker-alias': speakerAliasSchema,
  'gap-decision': gapDecisionSchema,
  'drill-card': drillCardSchema,
  'drill-answer': drillAnswerSchema,
  'time-guess': timeGuessSchema,
  timer: timerSchema,
  audit: auditSchema,
  'reclaim-action': reclaimActionSchema,
  'coaching-block': coachingBlockSchema,
  'behaviour-rating': behaviourRatingSchema,
  survey: surveySchema,
  'survey-answer': surveyAnswerSchema,
  'outcome-figure': outcomeFigureSchema,
  'outcome-measure': outcomeMeasureSchema,
  'import-term': importTermSchema,
  expectation: expectationSchema,
  'sustain-plan': sustainPlanSchema,
  'cycle-review': cycleReviewSchema,
  'past-cycle': pastCycleSchema,
  practice: practiceSchema,
  client: clientSchema,
  engagement: engagementSchema,
  'engagement-entry': engagementEntrySchema,
  template: templateSchema,
  'own-benchmark': ownBenchmarkSchema,
  'team-rhythm': teamRhythmSchema,
  'rep-excuse': repExcuseSchema,
  'rhythm-settings': rhythmSettingsSchema,
  'next-choice': nextChoiceSchema,
  'report-look': reportLookSchema,
  'report-text': reportTextSchema,
  'report-snapshot': reportSnapshotSchema,
  'report-body': reportBodySchema,
  'merge-conflict': mergeConflictSchema,
  'exchange-step': exchangeStepSchema,
} as const;

/** The name of a kind of record. */
export type RecordKind = keyof typeof RECORD_SCHEMAS;

/** The record that a kind holds. */
export type RecordOf<Kind extends RecordKind> = z.infer<(typeof RECORD_SCHEMAS)[Kind]>;
