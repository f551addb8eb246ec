import { addClient } from './add-client.ts';
import { addEngagement } from './add-engagement.ts';
import { editClient } from './edit-client.ts';
import { editEngagement } from './edit-engagement.ts';
import { editEngagementEntry } from './edit-engagement-entry.ts';
import { editPractice } from './edit-practice.ts';
import { editTemplate } from './edit-template.ts';
import { keepTemplate } from './keep-template.ts';
import { logEngagementEntry } from './log-engagement-entry.ts';
import { placeManagers } from './place-managers.ts';
import { removeClient } from './remove-client.ts';
import { removeEngagement } from './remove-engagement.ts';
import { removeEngagementEntry } from './remove-engagement-entry.ts';
import { removeTemplate } from './remove-template.ts';
import { PRACTICE_REPORT_COMMANDS } from './report-commands.ts';
import { startPractice } from './start-practice.ts';

/** The commands on the records of the consultant's practice. They run there alone, and no other command does. */
export const PRACTICE_COMMANDS = {
  'start-practice': startPractice,
  'edit-practice': editPractice,
  'add-client': addClient,
  'edit-client': editClient,
  'remove-client': removeClient,
  'add-engagement': addEngagement,
  'edit-engagement': editEngagement,
  'remove-engagement': removeEngagement,
  'place-managers': placeManagers,
  'log-engagement-entry': logEngagementEntry,
  'edit-engagement-entry': editEngagementEntry,
  'remove-engagement-entry': removeEngagementEntry,
  'keep-template': keepTemplate,
  'edit-template': editTemplate,
  'remove-template': removeTemplate,
  ...PRACTICE_REPORT_COMMANDS,
} as const;

/** Whether a command is one of the practice. `isPracticeCommand('add-client')` is true, of `'add-rep'` false. */
export function isPracticeCommand(name: string): boolean {
  return Object.hasOwn(PRACTICE_COMMANDS, name);
}
