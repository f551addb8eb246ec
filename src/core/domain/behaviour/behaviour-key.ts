/** The four behaviours that turn a rescuer into a coach (Practitioner article A). Saved records refer to the keys; they never change. */
export const BEHAVIOUR_KEYS = ['focus', 'meetings', 'deals', 'feedback'] as const;
export type BehaviourKey = (typeof BEHAVIOUR_KEYS)[number];
