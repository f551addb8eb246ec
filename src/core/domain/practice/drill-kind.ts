/**
 * The four kinds of drill. Saved records refer to the keys; they never change.
 * - `tell-to-question`: turn something that one would tell into a question
 * - `open-closed`: open a question that a word answers
 * - `reflect`: give back what was said before asking
 * - `hear-commitment`: hear whether it is a promise, and ask back what is missing
 */
export const DRILL_KINDS = ['tell-to-question', 'open-closed', 'reflect', 'hear-commitment'] as const;
export type DrillKind = (typeof DRILL_KINDS)[number];
