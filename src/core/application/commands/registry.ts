import { acceptCalendarEntries } from './accept-calendar-entries.ts';
import { addCategory } from './add-category.ts';
import { addCategoryRule } from './add-category-rule.ts';
import { addCoachingBlock } from './add-coaching-block.ts';
import { addCommitment } from './add-commitment.ts';
import { addExpectation } from './add-expectation.ts';
import { addHoliday } from './add-holiday.ts';
import { addMilestone } from './add-milestone.ts';
import { addQuestion } from './add-question.ts';
import { addReclaimAction } from './add-reclaim-action.ts';
import { addRep } from './add-rep.ts';
import { addTally } from './add-tally.ts';
import { agreeExpectations } from './agree-expectations.ts';
import { answerDrill } from './answer-drill.ts';
import { bringTemplateCommand } from './bring-template.ts';
import { chooseBehaviours } from './choose-behaviours.ts';
import { chooseNext } from './choose-next.ts';
import { closeSurvey } from './close-survey.ts';
import { completeMilestone } from './complete-milestone.ts';
import { decideOnGap } from './decide-on-gap.ts';
import { declineRuleOffer } from './decline-rule-offer.ts';
import { dismissCalendarEntries } from './dismiss-calendar-entries.ts';
import { editCategory } from './edit-category.ts';
import { editCategoryRule } from './edit-category-rule.ts';
import { editCoachingBlock } from './edit-coaching-block.ts';
import { editCommitment } from './edit-commitment.ts';
import { editConversation } from './edit-conversation.ts';
import { editExpectation } from './edit-expectation.ts';
import { editGapDecision } from './edit-gap-decision.ts';
import { editMilestone } from './edit-milestone.ts';
import { editQuestion } from './edit-question.ts';
import { editReclaimAction } from './edit-reclaim-action.ts';
import { editRep } from './edit-rep.ts';
import { editRescue } from './edit-rescue.ts';
import { editSession } from './edit-session.ts';
import { editTally } from './edit-tally.ts';
import { editTransition } from './edit-transition.ts';
import { editWordList } from './edit-word-list.ts';
import { excuseRepWeek } from './excuse-rep-week.ts';
import { excuseWeek } from './excuse-week.ts';
import { forgetChoices } from './forget-choices.ts';
import { forgetSpeaker } from './forget-speaker.ts';
import { freezeAudit } from './freeze-audit.ts';
import { guessTime } from './guess-time.ts';
import { importCalendar } from './import-calendar.ts';
import { importConversation } from './import-conversation.ts';
import { importQuestions } from './import-questions.ts';
import { keepPreparation } from './keep-preparation.ts';
import { layOutRhythm } from './lay-out-rhythm.ts';
import { logRescue } from './log-rescue.ts';
import { logSession } from './log-session.ts';
import { lookForQuestions } from './look-for-questions.ts';
import { mergeCategories } from './merge-categories.ts';
import { moveCategoryRule } from './move-category-rule.ts';
import { moveFirstDay } from './move-first-day.ts';
import { moveMilestone } from './move-milestone.ts';
import { noteBlocksExported } from './note-blocks-exported.ts';
import { openSurvey } from './open-survey.ts';
import { OUTCOME_COMMANDS } from './outcome-commands.ts';
import { paintTime } from './paint-time.ts';
import { passGate } from './pass-gate.ts';
import { planRhythm } from './plan-rhythm.ts';
import { PRACTICE_COMMANDS } from './practice-commands.ts';
import { rateBehaviours } from './rate-behaviours.ts';
import { readAnswers } from './read-answers.ts';
import { recategoriseCalendarEntry } from './recategorise-calendar-entry.ts';
import { recordTime } from './record-time.ts';
import { relabelMove } from './relabel-move.ts';
import { removeBehaviourRating } from './remove-behaviour-rating.ts';
import { removeCategoryRule } from './remove-category-rule.ts';
import { removeCoachingBlock } from './remove-coaching-block.ts';
import { removeCommitment } from './remove-commitment.ts';
import { removeConversation } from './remove-conversation.ts';
import { removeExpectation } from './remove-expectation.ts';
import { removeGapDecision } from './remove-gap-decision.ts';
import { removeHoliday } from './remove-holiday.ts';
import { removeMilestone } from './remove-milestone.ts';
import { removePreparation } from './remove-preparation.ts';
import { removeQuestion } from './remove-question.ts';
import { removeReclaimAction } from './remove-reclaim-action.ts';
import { removeRep } from './remove-rep.ts';
import { removeRescue } from './remove-rescue.ts';
import { removeSession } from './remove-session.ts';
import { removeSurvey } from './remove-survey.ts';
import { removeTally } from './remove-tally.ts';
import { reopenMilestone } from './reopen-milestone.ts';
import { REPORT_COMMANDS } from './report-commands.ts';
import { rescheduleMilestone } from './reschedule-milestone.ts';
import { reviewGapDecision } from './review-gap-decision.ts';
import { setBenchmarks } from './set-benchmarks.ts';
import { setPhaseLengths } from './set-phase-lengths.ts';
import { setReclaimMinutes } from './set-reclaim-minutes.ts';
import { setRhythmSettings } from './set-rhythm-settings.ts';
import { setTimerReps } from './set-timer-reps.ts';
import { settleCommitment } from './settle-commitment.ts';
import { settleConflict } from './settle-conflict.ts';
import { settleDay } from './settle-day.ts';
import { settleReclaimAction } from './settle-reclaim-action.ts';
import { settleSustainCheck } from './settle-sustain-check.ts';
import { skipMilestone } from './skip-milestone.ts';
import { startNextCycle } from './start-next-cycle.ts';
import { startTimer } from './start-timer.ts';
import { startTransition } from './start-transition.ts';
import { stopTimer } from './stop-timer.ts';
import { switchTimer } from './switch-timer.ts';
import { unexcuseRepWeek } from './unexcuse-rep-week.ts';
import { unexcuseWeek } from './unexcuse-week.ts';
import { updateConversation } from './update-conversation.ts';
import { withdrawGatePass } from './withdraw-gate-pass.ts';
import { writeReview } from './write-review.ts';
import { writeSustainPlan } from './write-sustain-plan.ts';

/** Every command by its name. The name is saved in the change log. */
export const COMMANDS = {
  'start-transition': startTransition,
  'edit-transition': editTransition,
  'move-first-day': moveFirstDay,
  'set-phase-lengths': setPhaseLengths,
  'set-benchmarks': setBenchmarks,
  'bring-template': bringTemplateCommand,
  'add-rep': addRep,
  'edit-rep': editRep,
  'remove-rep': removeRep,
  'plan-rhythm': planRhythm,
  'set-rhythm-settings': setRhythmSettings,
  'excuse-rep-week': excuseRepWeek,
  'unexcuse-rep-week': unexcuseRepWeek,
  'lay-out-rhythm': layOutRhythm,
  'choose-next': chooseNext,
  'forget-choices': forgetChoices,
  'add-milestone': addMilestone,
  'edit-milestone': editMilestone,
  'move-milestone': moveMilestone,
  'reschedule-milestone': rescheduleMilestone,
  'complete-milestone': completeMilestone,
  'reopen-milestone': reopenMilestone,
  'skip-milestone': skipMilestone,
  'remove-milestone': removeMilestone,
  'add-holiday': addHoliday,
  'remove-holiday': removeHoliday,
  'excuse-week': excuseWeek,
  'unexcuse-week': unexcuseWeek,
  'pass-gate': passGate,
  'withdraw-gate-pass': withdrawGatePass,
  'choose-behaviours': chooseBehaviours,
  'rate-behaviours': rateBehaviours,
  'remove-behaviour-rating': removeBehaviourRating,
  'open-survey': openSurvey,
  'close-survey': closeSurvey,
  'remove-survey': removeSurvey,
  'read-answers': readAnswers,
  'record-time': recordTime,
  'add-category': addCategory,
  'edit-category': editCategory,
  'paint-time': paintTime,
  'settle-day': settleDay,
  'guess-time': guessTime,
  'start-timer': startTimer,
  'switch-timer': switchTimer,
  'stop-timer': stopTimer,
  'merge-categories': mergeCategories,
  'freeze-audit': freezeAudit,
  'set-reclaim-minutes': setReclaimMinutes,
  'add-reclaim-action': addReclaimAction,
  'edit-reclaim-action': editReclaimAction,
  'remove-reclaim-action': removeReclaimAction,
  'settle-reclaim-action': settleReclaimAction,
  'add-coaching-block': addCoachingBlock,
  'edit-coaching-block': editCoachingBlock,
  'remove-coaching-block': removeCoachingBlock,
  'note-blocks-exported': noteBlocksExported,
  'import-calendar': importCalendar,
  'set-timer-reps': setTimerReps,
  'accept-calendar-entries': acceptCalendarEntries,
  'recategorise-calendar-entry': recategoriseCalendarEntry,
  'dismiss-calendar-entries': dismissCalendarEntries,
  'add-category-rule': addCategoryRule,
  'edit-category-rule': editCategoryRule,
  'move-category-rule': moveCategoryRule,
  'remove-category-rule': removeCategoryRule,
  'decline-rule-offer': declineRuleOffer,
  'edit-word-list': editWordList,
  'log-session': logSession,
  'edit-session': editSession,
  'remove-session': removeSession,
  'add-tally': addTally,
  'edit-tally': editTally,
  'remove-tally': removeTally,
  'log-rescue': logRescue,
  'edit-rescue': editRescue,
  'remove-rescue': removeRescue,
  'add-commitment': addCommitment,
  'edit-commitment': editCommitment,
  'settle-commitment': settleCommitment,
  'remove-commitment': removeCommitment,
  'keep-preparation': keepPreparation,
  'remove-preparation': removePreparation,
  'import-conversation': importConversation,
  'relabel-move': relabelMove,
  'edit-conversation': editConversation,
  'remove-conversation': removeConversation,
  'update-conversation': updateConversation,
  'look-for-questions': lookForQuestions,
  'forget-speaker': forgetSpeaker,
  'add-question': addQuestion,
  'edit-question': editQuestion,
  'remove-question': removeQuestion,
  ...OUTCOME_COMMANDS,
  'add-expectation': addExpectation,
  'edit-expectation': editExpectation,
  'remove-expectation': removeExpectation,
  'agree-expectations': agreeExpectations,
  'write-sustain-plan': writeSustainPlan,
  'settle-sustain-check': settleSustainCheck,
  'write-review': writeReview,
  'start-next-cycle': startNextCycle,
  ...REPORT_COMMANDS,
  ...PRACTICE_COMMANDS,
  'import-questions': importQuestions,
  'answer-drill': answerDrill,
  'decide-on-gap': decideOnGap,
  'edit-gap-decision': editGapDecision,
  'review-gap-decision': reviewGapDecision,
  'remove-gap-decision': removeGapDecision,
  'settle-conflict': settleConflict,
} as const;

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS;

/** The payload that a command takes. */
export type PayloadOf<Name extends CommandName> = Parameters<(typeof COMMANDS)[Name]['reduce']>[1];

/** A command as it travels: its name and payload, for one transition. */
export type Command = {
  [Name in CommandName]: { readonly name: Name; readonly payload: PayloadOf<Name> };
}[CommandName];
