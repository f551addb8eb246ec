/** How many of each a template holds at most. Apart from its schema, so that the page can know them without. */
export const MOST_IN_TEMPLATE = {
  milestones: 200,
  categories: 200,
  questions: 500,
  benchmarks: 100,
} as const;

/** The last nominal day of a phase: days in a template are those of a phase of 30 days, whatever a plan's phases last. */
export const LAST_DUE_OFFSET = 30;
