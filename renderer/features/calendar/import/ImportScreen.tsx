import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { CALENDAR_SETTINGS_ID } from '../../../../src/core/domain/audit/calendar-settings.ts';
import { type Day, weekStartOf } from '../../../../src/core/domain/calendar/day.ts';
import { missingEntries } from '../../../../src/core/insights/calendar/missing-entries.ts';
import { addressOf, goTo } from '../../../app/router.ts';
import { useRecords, useRun, useToday, useTransition } from '../../../state/use-plan.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { ChooseCalendars } from './ChooseCalendars.tsx';
import { firstWindow } from './import-window.ts';
import { MissingPanel } from './MissingPanel.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { Questions } from './Questions.tsx';
import { SkippedPanel } from './SkippedPanel.tsx';
import { unknownZonesIn } from './unknown-zones.ts';
import { useCalendarImport } from './use-calendar-import.ts';
import { ZonesQuestion } from './ZonesQuestion.tsx';

/** Reads calendars in: choose files, days and who one is; see what was found and left out; import it to be reviewed. */
export default function ImportScreen({ week }: { week: Day | null }) {
  const records = useRecords();
  const today = useToday();
  const { firstDay } = useTransition();
  const run = useRun();
  const [saving, setSaving] = useState(false);
  const [isSame, setSame] = useState<boolean | null>(null);
  const { state, takeFiles, ask } = useCalendarImport(firstWindow(week, today, firstDay));
  const { files, question, busy, preview, problem } = state;
  const unknownZones = problem ? unknownZonesIn(problem) : [];
  const missing = useMemo(
    () => preview && missingEntries(records, preview.entries, question),
    [records, preview, question],
  );
  const takesGone = missing !== null && (isSame ?? missing.likelySame);
  const save = async () => {
    if (!preview) return;
    setSaving(true);
    const outcome = await run('import-calendar', {
      entries: [...preview.entries],
      settings: { addresses: [...question.me], zones: [...question.zones] },
      gone: takesGone ? missing.entries.map(({ id }) => id) : [],
    });
    setSaving(false);
    if (!outcome.ok) return;
    const isChanged = outcome.value.changes.some(({ id }) => id !== CALENDAR_SETTINGS_ID);
    tellDone(isChanged ? outcome.value.title : 'Nothing has changed since this calendar was last imported.');
    const first = preview.entries.find(({ allDay }) => !allDay)?.day ?? question.from;
    goTo('time', 'review', weekStartOf(first));
  };
  return (
    <Screen
      title="Read a calendar"
      lead="Get your week from the calendar that you keep anyway, and decide entry by entry what it was."
      actions={
        <Button component="a" variant="default" href={addressOf('time')}>
          Cancel
        </Button>
      }
    >
      <ChooseCalendars
        files={files}
        busy={busy}
        takeFiles={(chosen) => {
          setSame(null);
          takeFiles(chosen);
        }}
      />
      {problem && (
        <ProblemNote
          problem={problem}
          action={
            problem.code === 'calendar-of-someone-else' && (
              <Button size="xs" variant="default" onClick={() => ask({ me: [] })}>
                See who is in it
              </Button>
            )
          }
        />
      )}
      {unknownZones.length > 0 && (
        <ZonesQuestion
          key={unknownZones.join('\n')}
          names={unknownZones}
          answer={(zones) => ask({ zones: [...question.zones, ...zones] })}
        />
      )}
      <Questions question={question} preview={preview} firstDay={firstDay} ask={ask} />
      {preview && <PreviewPanel preview={preview} records={records} busy={saving} save={() => void save()} />}
      {missing && missing.entries.length > 0 && (
        <MissingPanel missing={missing} take={takesGone} decide={setSame} />
      )}
      {preview && preview.skipped.length > 0 && <SkippedPanel skipped={preview.skipped} />}
    </Screen>
  );
}
