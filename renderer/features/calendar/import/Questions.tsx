import { Select } from '@mantine/core';
import type { CalendarPreview } from '../../../../src/core/bridge/replies.ts';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import { laterDay } from '../../../../src/core/insights/plan-frame.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './Import.module.css';
import type { ImportQuestion } from './use-calendar-import.ts';

const NOBODY = 'nobody';

function addressChoices(me: readonly string[], preview: CalendarPreview | null) {
  const found = (preview?.addresses ?? []).map(({ name, address, count, inTeam }) => ({
    value: address,
    label: `${name ? `${name}, ` : ''}${address}: in ${formatCounted(count, 'entry', 'entries')}${inTeam ? ', in your team' : ''}`,
  }));
  const known = new Set(found.map(({ value }) => value));
  const remembered = me.filter((address) => !known.has(address));
  return [
    ...remembered.map((value) => ({ value, label: value })),
    ...found,
    { value: NOBODY, label: 'I’m not named in it' },
  ];
}

/** On which days, and as whom: what is asked of the calendars beside the files. */
export function Questions({
  question,
  preview,
  firstDay,
  ask,
}: {
  question: ImportQuestion;
  preview: CalendarPreview | null;
  firstDay: Day;
  ask: (change: Partial<ImportQuestion>) => void;
}) {
  const { from, to, me } = question;
  return (
    <Panel title="Which days, and who are you?">
      <div className={classes.questions}>
        <DayField
          label="From"
          value={from}
          min={firstDay}
          max={to}
          onChange={(day) => day !== null && day >= firstDay && ask({ from: day, to: laterDay(day, to) })}
        />
        <DayField
          label="To"
          value={to}
          min={from}
          onChange={(day) => day !== null && day >= from && ask({ to: day })}
        />
        <Select
          className={classes.who}
          label="Who are you in this calendar?"
          description="So that what you declined is left out, and you aren’t counted among your people."
          placeholder="Found once a calendar is read"
          data={addressChoices(me, preview)}
          value={me[0] ?? (preview ? NOBODY : null)}
          disabled={preview === null && me.length === 0}
          searchable
          allowDeselect={false}
          onChange={(value) => value !== null && ask({ me: value === NOBODY ? [] : [value] })}
        />
      </div>
    </Panel>
  );
}
