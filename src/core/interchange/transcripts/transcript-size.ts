/** The largest transcript that is read: 20 MB. A day of talk with its times is under 2 MB. */
export const MAX_TRANSCRIPT_BYTES = 20 * 1024 * 1024;
