/** The three parts with which every talk ends, as they are named. */
export const CLOSING_PARTS = [
  ['step', 'A step'],
  ['date', 'A date'],
  ['commitment', 'A commitment'],
] as const;

/** What a manager does in a line of a worked example. */
export const DOING = { tell: 'tells', ask: 'asks', reflect: 'reflects' } as const;
