import { keepReport } from './keep-report.ts';
import { removeReport } from './remove-report.ts';
import { setReportLook } from './set-report-look.ts';
import { writeReportText } from './write-report-text.ts';

/** The commands on a plan's reports. */
export const REPORT_COMMANDS = {
  'set-report-look': setReportLook,
  'write-report-text': writeReportText,
  'keep-report': keepReport,
  'remove-report': removeReport,
} as const;

/** The same on the reports of the practice, which are about several plans. */
export const PRACTICE_REPORT_COMMANDS = {
  'set-practice-look': setReportLook,
  'write-practice-text': writeReportText,
  'keep-practice-report': keepReport,
  'remove-practice-report': removeReport,
} as const;
