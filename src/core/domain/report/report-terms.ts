/** What a report is about. Saved with frozen reports; never renamed. */
export const REPORT_KINDS = ['progress', 'phase', 'rep', 'engagement', 'portfolio'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Who a report is for: the manager, the sponsor who pays for the coaching, or the consultant. Saved; never renamed. */
export const REPORT_EDITIONS = ['manager', 'sponsor', 'consultant'] as const;
export type ReportEdition = (typeof REPORT_EDITIONS)[number];

/** What stands for a rep's name where an edition keeps names back. */
export const NAME_STYLES = ['letters', 'initials'] as const;
export type NameStyle = (typeof NAME_STYLES)[number];

/**
 * Fewer people than this are never told of in a sponsor's report, neither one by one nor in sum. Our own choice, and above the
 * three answers from which a manager sees a survey: a sponsor decides about people's jobs.
 */
export const MINIMUM_GROUP = 5;

/** The id of the one look that a plan or a practice has. */
export const LOOK_ID = 'look';

/** The most characters of a logo as text: about 110 KB of picture. */
export const LOGO_MOST = 150_000;

/** A colour as it is kept: `#0a66a3`. */
export const COLOUR_PATTERN = /^#[0-9a-f]{6}$/;
