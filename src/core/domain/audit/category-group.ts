/** The seven groups into which all of a manager's time falls. Only `coaching` counts towards the coaching share. */
export const CATEGORY_GROUP_KEYS = [
  'coaching',
  'supervising',
  'rescuing',
  'administering',
  'selling',
  'training',
  'other',
] as const;
export type CategoryGroupKey = (typeof CATEGORY_GROUP_KEYS)[number];
