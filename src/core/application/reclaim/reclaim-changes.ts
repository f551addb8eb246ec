import type { Day } from '../../domain/calendar/day.ts';
import type { ReclaimAction } from '../../domain/reclaim/reclaim-action.ts';
import { openActionId, type ReclaimGroup } from '../../domain/reclaim/reclaim-group.ts';
import type { Problem } from '../../foundation/outcome.ts';
import { type GroupReclaim, reclaimPlan } from '../../insights/reclaim-plan.ts';
import type { Draft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';

/** A group of the plan for finding hours, as it stands on a day. */
export function reclaimOfGroup(records: RecordsView, today: Day, group: ReclaimGroup): GroupReclaim {
  const found = reclaimPlan(records, today).groups.find((each) => each.group === group);
  if (!found) throw new Error(`No such group: ${group}`);
  return found;
}

/** Refuses to take more out of a group than it was measured to take; null where that is fine or nothing is measured. */
export function takesTooMuch({ measured, taken }: GroupReclaim, next: number): Problem | null {
  if (measured === null || next <= measured || next <= taken) return null;
  return {
    code: 'reclaim-too-much',
    message: `This group takes ${measured} minutes a week: ${next} can’t be taken out of it.`,
    remedy: 'Take fewer minutes, or look in another group.',
    field: 'minutesPerWeek',
  };
}

/** Sets the minutes of a group for which nothing is written yet; none removes their record. */
export function putOpenMinutes(draft: Draft, group: ReclaimGroup, minutes: number): void {
  const id = openActionId(group);
  if (minutes <= 0) {
    draft.remove('reclaim-action', id);
    return;
  }
  draft.put('reclaim-action', {
    id,
    group,
    categoryId: null,
    kind: 'drop',
    text: '',
    toWhom: '',
    fromMinutes: null,
    toMinutes: null,
    minutesPerWeek: minutes,
    done: false,
    settledOn: null,
  });
}

/** What is written down for an action: everything but whether it is done. */
export type WrittenAction = Omit<ReclaimAction, 'done' | 'settledOn'>;

/** What is missing in an action's words or figures, null when it says everything that its kind asks for. */
export function incompleteAction(records: RecordsView, action: WrittenAction): Problem | null {
  const { kind, text, toWhom, fromMinutes, toMinutes, categoryId, group } = action;
  const problem = (field: string, message: string, remedy: string): Problem => ({
    code: 'reclaim-incomplete',
    message,
    remedy,
    field,
  });
  if (text === '') {
    return problem('text', 'It isn’t said what this is about.', 'Write in a few words what will change.');
  }
  if (kind === 'delegate' && toWhom === '') {
    return problem('toWhom', 'It isn’t said who takes this over.', 'Write to whom it is delegated.');
  }
  if (kind === 'shorten' && (fromMinutes === null || toMinutes === null || toMinutes >= fromMinutes)) {
    return problem(
      'toMinutes',
      'What is shortened must take fewer minutes than before.',
      'Say how many minutes a week it takes now, and how many it will.',
    );
  }
  if (categoryId !== null && records.get('time-category', categoryId)?.group !== group) {
    return problem('categoryId', 'This category isn’t in the group.', 'Choose one of the group, or none.');
  }
  return null;
}

/** An action with nothing in it that its kind has no use for, and with the minutes that shortening comes to. */
export function tidyAction(action: WrittenAction): WrittenAction {
  const { kind, fromMinutes, toMinutes } = action;
  const shortens = kind === 'shorten' && fromMinutes !== null && toMinutes !== null;
  return {
    ...action,
    toWhom: kind === 'delegate' ? action.toWhom : '',
    fromMinutes: shortens ? fromMinutes : null,
    toMinutes: shortens ? toMinutes : null,
    minutesPerWeek: shortens ? fromMinutes - toMinutes : action.minutesPerWeek,
  };
}
