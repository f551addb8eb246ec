/**
 * A limit on work, counted in steps instead of time, so that the same input always ends the same way.
 * One budget can be shared by everything that is read together.
 */
export type WorkBudget = {
  /** Takes `steps` away; false once nothing is left, and then the work must stop. */
  readonly spend: (steps: number) => boolean;
};

/** A budget of `steps`; `parent`, if given, is charged as well and ends this one when it ends. */
export function workBudget(steps: number, parent?: WorkBudget): WorkBudget {
  let left = steps;
  return {
    spend(count) {
      left -= count;
      const parentHolds = parent?.spend(count) ?? true;
      return left >= 0 && parentHolds;
    },
  };
}
