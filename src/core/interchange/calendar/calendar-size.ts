/** The largest calendars that are read, all files together: 50 MB of text. Ten busy years are about 20 MB. */
export const MAX_CALENDAR_CHARACTERS = 50 * 1024 * 1024;
