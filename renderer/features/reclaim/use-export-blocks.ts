import { coachingCalendar } from '../../../src/core/application/reclaim/coaching-calendar.ts';
import { pageClock } from '../../state/clock.ts';
import { useRecords, useRun, useWorkspace } from '../../state/use-plan.ts';
import { saveAsFile } from '../../ui/save-as-file.ts';
import { tellDone } from '../../ui/tell-problem.tsx';

/** Writes the coaching blocks as an .ics file, and notes what calendars now have. */
export function useExportBlocks(): () => Promise<void> {
  const records = useRecords();
  const run = useRun();
  const { zone } = useWorkspace().workspace;
  return async () => {
    const text = coachingCalendar(records, pageClock(zone).now());
    const outcome = await run('note-blocks-exported', {});
    if (!outcome.ok) return;
    saveAsFile('coaching-blocks.ics', text, 'text/calendar');
    tellDone('Open the file with your calendar. Exporting again later changes the same entries.');
  };
}
