import type { CategoryGroupKey } from '../domain/audit/category-group.ts';

/** A group with its name and what belongs in it. */
export type CategoryGroup = {
  readonly key: CategoryGroupKey;
  readonly name: string;
  readonly meaning: string;
};

/**
 * A category that an audit starts with. Saved entries and calendar rules refer to the key, so it never changes.
 * `working` is false where the minutes are recorded but are no working time, and so stay out of the coaching share.
 */
export type TimeCategoryTemplate = {
  readonly key: string;
  readonly name: string;
  readonly group: CategoryGroupKey;
  readonly working: boolean;
  readonly hint: string;
};

/** The groups in the order in which charts and tables show them. */
export const CATEGORY_GROUPS: readonly CategoryGroup[] = [
  {
    key: 'coaching',
    name: 'Coaching',
    meaning: 'Time in which a rep’s thinking or skill is developed, and getting ready for it.',
  },
  {
    key: 'supervising',
    name: 'Supervising',
    meaning: 'Looking after the numbers: reviewing, forecasting, keeping the team informed.',
  },
  {
    key: 'rescuing',
    name: 'Rescuing',
    meaning: 'Doing a rep’s work because it seems quicker or safer: taking a deal over, putting out fires.',
  },
  {
    key: 'administering',
    name: 'Administering',
    meaning: 'Paperwork, e-mail, internal meetings and hiring: usually the first place to look for hours.',
  },
  {
    key: 'selling',
    name: 'Selling',
    meaning: 'Selling that is yours to do: your own accounts and the customers you see in your own role.',
  },
  {
    key: 'training',
    name: 'Training',
    meaning: 'Passing on or taking in know-how: systems, services, processes. It tells; coaching asks.',
  },
  {
    key: 'other',
    name: 'Other',
    meaning: 'What belongs nowhere else, such as travel.',
  },
];

/** What a group is called. `groupName('rescuing')` is `Rescuing`. */
export function groupName(group: CategoryGroupKey): string {
  return CATEGORY_GROUPS.find(({ key }) => key === group)?.name ?? group;
}

/** The categories that a first audit starts with; the user renames, merges and adds to them. */
export const DEFAULT_TIME_CATEGORIES: readonly TimeCategoryTemplate[] = [
  {
    key: 'one-to-one',
    name: 'One-to-one coaching',
    group: 'coaching',
    working: true,
    hint: 'A regular talk with one rep about skill. If it turned into a list of deals, it was a pipeline review.',
  },
  {
    key: 'deal-coaching',
    name: 'Deal coaching',
    group: 'coaching',
    working: true,
    hint: 'Working through a live deal by questions, with the rep keeping the deal.',
  },
  {
    key: 'team-skill-session',
    name: 'Team skill session',
    group: 'coaching',
    working: true,
    hint: 'The group practises one skill and gives feedback.',
  },
  {
    key: 'call-review',
    name: 'Call review and joint visits',
    group: 'coaching',
    working: true,
    hint: 'Listening to a recording or watching a customer meeting, then going through it with the rep.',
  },
  {
    key: 'coaching-preparation',
    name: 'Preparing coaching',
    group: 'coaching',
    working: true,
    hint: 'Reading notes, choosing questions, writing up a session.',
  },
  {
    key: 'pipeline-review',
    name: 'Pipeline review',
    group: 'supervising',
    working: true,
    hint: 'Going through deals by stage, amount and date, alone or with a rep.',
  },
  {
    key: 'forecast',
    name: 'Forecast and targets',
    group: 'supervising',
    working: true,
    hint: 'Forecast calls, target setting, territory and account lists.',
  },
  {
    key: 'team-meeting',
    name: 'Team meeting',
    group: 'supervising',
    working: true,
    hint: 'News, numbers and tasks for the whole team. A meeting in which the team practises is a skill session.',
  },
  {
    key: 'deal-takeover',
    name: 'Taking over a deal',
    group: 'rescuing',
    working: true,
    hint: 'Negotiating, calling or writing to the customer in the rep’s place.',
  },
  {
    key: 'firefighting',
    name: 'Firefighting',
    group: 'rescuing',
    working: true,
    hint: 'A complaint, a delivery gone wrong, an escalation that a rep handed up.',
  },
  {
    key: 'reporting',
    name: 'Reporting and approvals',
    group: 'administering',
    working: true,
    hint: 'Reports, CRM upkeep, expenses, discount and contract approvals.',
  },
  {
    key: 'email',
    name: 'E-mail and messages',
    group: 'administering',
    working: true,
    hint: 'The inbox and the chat, when they are not part of something above.',
  },
  {
    key: 'internal-meetings',
    name: 'Internal meetings',
    group: 'administering',
    working: true,
    hint: 'Management rounds, project meetings, talks with other departments.',
  },
  {
    key: 'hiring',
    name: 'Hiring and HR',
    group: 'administering',
    working: true,
    hint: 'Interviews, onboarding paperwork, appraisal forms.',
  },
  {
    key: 'own-accounts',
    name: 'Own accounts',
    group: 'selling',
    working: true,
    hint: 'Customers that are yours by agreement: proposals, calls, follow-up.',
  },
  {
    key: 'customer-meetings',
    name: 'Customer meetings',
    group: 'selling',
    working: true,
    hint: 'Meetings in your role as manager: reviews, events, introductions. Saving a deal belongs to rescuing.',
  },
  {
    key: 'training',
    name: 'Training given or received',
    group: 'training',
    working: true,
    hint: 'Product, system and process training, onboarding lessons, courses of your own.',
  },
  {
    key: 'travel',
    name: 'Travel',
    group: 'other',
    working: true,
    hint: 'On the way, unless you used the time for something above.',
  },
  {
    key: 'breaks',
    name: 'Breaks and private time',
    group: 'other',
    working: false,
    hint: 'Lunch, breaks, an errand. Not working time, so it stays out of the share.',
  },
];
