/**
 * Under which the records of the consultant's own practice are kept, in the place of a transition's id: clients, engagements,
 * hours. They belong to no manager, are never part of what a manager is sent, and have a history of their own.
 */
export const PRACTICE_ID = 'practice';
