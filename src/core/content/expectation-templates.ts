/**
 * A line of performance expectations to begin with (Practitioner article A: behaviour, frequency and evidence). What stands in
 * braces is filled from the plan: `{reps}` how many reps there are, `{minutes}` the planned length of a one-to-one.
 */
export type ExpectationTemplate = {
  readonly key: string;
  readonly title: string;
  readonly behaviour: string;
  readonly frequency: string;
  readonly evidence: string;
  readonly why: string;
  /** The key of the benchmark that goes beside it, where there is one. */
  readonly benchmark?: string;
};

/** Expectations that make coaching part of the job. Six to choose from: three or four are kept more easily. */
export const EXPECTATION_TEMPLATES: readonly ExpectationTemplate[] = [
  {
    key: 'one-to-ones',
    title: 'One-to-ones about skill',
    behaviour:
      'Holds a one-to-one with each of the {reps} about a skill, and leaves the pipeline to its own meeting',
    frequency: 'Every week, {minutes} minutes',
    evidence: 'At least 80% of the planned weeks kept, from the session log',
    why: 'The rhythm is what reps can count on, and the first thing that goes in a hard quarter unless somebody expects it.',
    benchmark: 'frequency-weekly',
  },
  {
    key: 'share',
    title: 'Time for coaching',
    behaviour: 'Keeps a quarter of the working week or more for coaching, as blocks that are not moved',
    frequency: 'Measured for one week in each quarter',
    evidence: 'A coaching share between 25 and 40% in a week with 80% of its hours recorded',
    why: 'What is not protected in the calendar is the reserve for everything else.',
    benchmark: 'coaching-share-target',
  },
  {
    key: 'deals',
    title: 'Deals stay with the rep',
    behaviour: 'Coaches live deals by asking and leaves the next step to the rep',
    frequency: 'Whenever a rep brings a deal; a rescue is the exception and is written down',
    evidence: 'Rescues and their hours fall from quarter to quarter, from the rescue log',
    why: 'Each deal that the manager closes is one that the rep has not learned to close.',
  },
  {
    key: 'talk',
    title: 'Asking before telling',
    behaviour: 'Asks and reflects more than they tell, and has it measured',
    frequency: 'Two conversations a month',
    evidence: 'Telling no higher than in the last quarter of the plan, over at least four conversations',
    why: 'Hours alone can be filled with telling. The profile shows which it was.',
  },
  {
    key: 'team-session',
    title: 'Practice in the team',
    behaviour: 'Leads a session in which the team practises one skill and gives each other feedback',
    frequency: 'Every week, 60 minutes',
    evidence: 'Sessions in the log, and the skill named in each',
    why: 'Skills grow in practice with feedback; a meeting about numbers has neither.',
    benchmark: 'team-session-length',
  },
  {
    key: 'commitments',
    title: 'Commitments that are followed up',
    behaviour:
      'Ends every session with a step, a date and the rep’s own commitment, and asks about it in the next',
    frequency: 'In every session',
    evidence:
      'At least 70% of the commitments kept by their date, and reps who rate the coaching once a quarter',
    why: 'A rep who leaves without a next step has had a talk and no coaching.',
  },
];
