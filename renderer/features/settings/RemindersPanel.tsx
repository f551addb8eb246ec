import { Checkbox, Group, Stack, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { clockOf } from '../../../src/core/domain/audit/day-time.ts';
import type { ReminderKind, ReminderSettings } from '../../../src/core/domain/reminder/reminder-settings.ts';
import { firstMinuteOf } from '../../../src/core/domain/reminder/reminder-time.ts';
import { useWorkspace } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import classes from './rows.module.css';

const KINDS: readonly { kind: ReminderKind; label: string; meaning: string }[] = [
  {
    kind: 'digest',
    label: 'The day at a glance',
    meaning: 'Whom to coach next, and how many commitments and milestones are due.',
  },
  {
    kind: 'commitments',
    label: 'Due commitments',
    meaning: 'What reps promised for today or earlier and is still open.',
  },
  {
    kind: 'rhythm',
    label: 'A rhythm at risk',
    meaning:
      'Sessions of this week that are still to be held when hardly more working days than sessions are left.',
  },
];

/** Whether, when and of what one is reminded on this computer. */
export function RemindersPanel() {
  const { store, workspace } = useWorkspace();
  const settings = workspace.preferences.reminders;
  const change = (part: Partial<ReminderSettings>) =>
    void store.setPreferences({ reminders: { ...settings, ...part } });
  return (
    <Panel title="Reminders">
      <Switch
        label="Remind me"
        description="At most once a working day, and only while Coachward is open."
        checked={settings.on}
        onChange={(event) => change({ on: event.currentTarget.checked })}
      />
      {settings.on && (
        <Stack gap="md" mt="md">
          <Group align="flex-end" gap="md">
            <TimeField label="Remind me from" value={settings.at} save={(at) => change({ at })} />
            <TimeField
              label="Quiet from"
              value={settings.quietFrom}
              save={(quietFrom) => change({ quietFrom })}
            />
            <TimeField label="Quiet until" value={settings.quietTo} save={(quietTo) => change({ quietTo })} />
          </Group>
          <p className={classes.text} role="status" style={{ margin: 0 }}>
            {whenWords(settings)} {whereWords(workspace.abilities)}
          </p>
          <Kinds kinds={settings.kinds} change={(kinds) => change({ kinds })} />
        </Stack>
      )}
    </Panel>
  );
}

function Kinds({
  kinds,
  change,
}: {
  kinds: ReminderSettings['kinds'];
  change: (kinds: ReminderSettings['kinds']) => void;
}) {
  const isNone = !Object.values(kinds).some(Boolean);
  return (
    <Checkbox.Group
      label="Remind me of"
      error={isNone && 'Choose at least one; without any, no reminder comes.'}
      value={KINDS.filter(({ kind }) => kinds[kind]).map(({ kind }) => kind)}
      onChange={(chosen) =>
        change({
          digest: chosen.includes('digest'),
          commitments: chosen.includes('commitments'),
          rhythm: chosen.includes('rhythm'),
        })
      }
    >
      <Stack gap="sm" mt="xs">
        {KINDS.map(({ kind, label, meaning }) => (
          <Checkbox key={kind} value={kind} label={label} description={meaning} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** A time that is saved when it is finished; one that is left empty becomes what it was. */
function TimeField({ label, value, save }: { label: string; value: string; save: (time: string) => void }) {
  const [typed, setTyped] = useState(value);
  const finish = () => {
    if (typed === '') setTyped(value);
    else if (typed !== value) save(typed);
  };
  return (
    <TextInput
      type="time"
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value.slice(0, 5))}
      onBlur={finish}
      onKeyDown={(event) => event.key === 'Enter' && finish()}
    />
  );
}

function whenWords(settings: ReminderSettings): string {
  const first = firstMinuteOf(settings);
  if (first === null) {
    return `${settings.at} lies in your quiet hours, which last to the end of the day, so no reminder would come. Choose an earlier time, or other quiet hours.`;
  }
  const delayed = clockOf(first) === settings.at ? '' : ', when your quiet hours end';
  return `The reminder comes at ${clockOf(first)}${delayed}, or when you open Coachward later that day; never in quiet hours, on a day off or in an excused week, and only when there is something to say.`;
}

function whereWords({ shell, notifies }: { shell: 'electron' | 'loopback'; notifies: boolean }): string {
  if (notifies) {
    return 'It is a notification of your system. It tells numbers and nobody’s name, because others may see your screen.';
  }
  return shell === 'electron'
    ? 'This system shows no notifications, so it is a quiet line at the top of the screen.'
    : 'It is a quiet line at the top of the screen.';
}
