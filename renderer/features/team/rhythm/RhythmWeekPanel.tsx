import { Button, Select, UnstyledButton } from '@mantine/core';
import { IconAdjustments, IconCalendarPlus, IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import type { CoachingBlock } from '../../../../src/core/domain/reclaim/coaching-block.ts';
import { laterDay } from '../../../../src/core/insights/plan-frame.ts';
import {
  proposePlaces,
  type RhythmLayout,
  rhythmLayout,
} from '../../../../src/core/insights/rhythm-layout.ts';
import { conflictsOf, weekFrame, weeksInCalendar } from '../../../../src/core/insights/week-places.ts';
import { formatDay } from '../../../format/days.ts';
import { formatCounted, formatMinutes } from '../../../format/numbers.ts';
import { useInsight, useRecords, useToday, useTransition, useWorkspace } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { BlockForm } from '../../reclaim/BlockForm.tsx';
import { useExportBlocks } from '../../reclaim/use-export-blocks.ts';
import { conflictWords, everyWords, placeWords } from './conflict-words.ts';
import classes from './Rhythm.module.css';
import { RhythmSettingsForm } from './RhythmSettingsForm.tsx';
import { useLayOut } from './use-lay-out.ts';
import { WeekPlan } from './WeekPlan.tsx';

/** So many weeks of the calendar are offered to lay the rhythm around. */
const CALENDAR_WEEKS = 6;

/** So many lines are shown at first of what isn't placed, or conflicts. */
const SHOWN = 8;

function changeWords({ laid, surplus }: RhythmLayout): string | null {
  const changed = laid.filter(({ fits }) => !fits).length;
  if (changed + surplus.length === 0) return null;
  const parts = [
    changed > 0 && `${formatCounted(changed, 'block')} ${changed === 1 ? 'changes' : 'change'}`,
    surplus.length > 0 && `${formatCounted(surplus.length, 'block')} ${surplus.length === 1 ? 'goes' : 'go'}`,
  ].filter(Boolean);
  return `The week still holds an earlier rhythm: ${parts.join(', ')}.`;
}

/** The rhythm in the week: where each part lies, what has no place yet, what is in the way, and the file for the calendar. */
export function RhythmWeekPanel() {
  const records = useRecords();
  const today = useToday();
  const { firstDay } = useTransition();
  const { zone } = useWorkspace().workspace;
  const layout = useInsight(rhythmLayout);
  const exportBlocks = useExportBlocks();
  const layOut = useLayOut();
  const weeks = weeksInCalendar(records).slice(0, CALENDAR_WEEKS);
  const [chosenWeek, setChosenWeek] = useState<Day | null>(null);
  const [editing, setEditing] = useState<CoachingBlock | null>(null);
  const [settings, setSettings] = useState(false);
  const reference = chosenWeek ?? weeks[0] ?? null;
  const frame = useMemo(() => weekFrame(records, reference, zone), [records, reference, zone]);
  const from = laterDay(firstDay, today);
  const proposals = useMemo(
    () => proposePlaces(records, layout, { frame, from }),
    [records, layout, frame, from],
  );
  const blocks = [...layout.laid.map(({ block }) => block), ...layout.surplus, ...layout.others];
  const conflicts = new Map(blocks.map((block) => [block.id, conflictsOf(block, blocks, frame)]));
  const inTheWay = blocks.filter(({ id }) => (conflicts.get(id)?.length ?? 0) > 0);
  const placeable = proposals.filter(({ place }) => place !== null);
  const change = changeWords(layout);
  const titleOf = (id: string) => blocks.find((block) => block.id === id)?.title ?? '';
  return (
    <Panel
      title="In your week"
      hint="Each part of the rhythm has its place, around your working hours and what your calendar holds."
      actions={
        <>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconAdjustments size={16} stroke={1.6} />}
            onClick={() => setSettings(true)}
          >
            Working hours
          </Button>
          {placeable.length > 0 && (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconCalendarPlus size={16} stroke={1.6} />}
              onClick={() => void layOut.place(placeable)}
            >
              Lay out {formatCounted(placeable.length, 'session')}
            </Button>
          )}
          {records.count('coaching-block') > 0 && (
            <Button
              size="xs"
              leftSection={<IconDownload size={16} stroke={1.6} />}
              onClick={() => void exportBlocks()}
            >
              Export as .ics
            </Button>
          )}
        </>
      }
    >
      {change && (
        <div className={classes.change} role="note">
          <span>{change}</span>
          <Button size="compact-sm" variant="default" onClick={() => void layOut.update(layout)}>
            Bring it up to date
          </Button>
        </div>
      )}
      {weeks.length > 0 && (
        <Select
          className={classes.reference}
          size="xs"
          label="Around your calendar of the week of"
          data={weeks.map((week) => ({ value: week, label: formatDay(week) }))}
          value={reference}
          allowDeselect={false}
          onChange={(value) => setChosenWeek(value as Day | null)}
        />
      )}
      {blocks.length === 0 ? (
        <EmptyState title={proposals.length === 0 ? 'No rhythm is planned' : 'Nothing has a place yet'}>
          {proposals.length === 0
            ? 'Plan above how often you coach, and lay it out here.'
            : 'Lay the sessions out, then drag each to where it suits you.'}
        </EmptyState>
      ) : (
        <WeekPlan blocks={blocks} frame={frame} conflicts={conflicts} edit={setEditing} />
      )}
      <Lines
        title={`${formatCounted(inTheWay.length, 'conflict')} in this week`}
        lines={inTheWay.map((block) => ({
          key: block.id,
          words: `${block.title}, ${placeWords(block)}: ${(conflicts.get(block.id) ?? [])
            .map((conflict) => conflictWords(conflict, titleOf))
            .join('; ')}`,
          action: (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`Change ${block.title}`}
              onClick={() => setEditing(block)}
            >
              Change
            </Button>
          ),
        }))}
      />
      <Lines
        title={`${formatCounted(proposals.length, 'session')} without a place`}
        lines={proposals.map((proposal, index) => {
          const { slot } = proposal.open;
          const every = everyWords(slot.everyWeeks);
          const title = layOut.titleOf(slot);
          return {
            key: `${slot.repId ?? ''}${slot.form}${slot.everyWeeks}${index}`,
            words: `${title}, ${formatMinutes(slot.minutes)}${every && `, ${every}`}`,
            action: proposal.place ? (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={`Place ${title}`}
                onClick={() => void layOut.place([proposal])}
              >
                Place
              </Button>
            ) : (
              <span className={classes.noPlace}>No free place in your hours</span>
            ),
          };
        })}
      />
      {editing && <BlockForm block={editing} weekday={editing.weekday} close={() => setEditing(null)} />}
      {settings && <RhythmSettingsForm close={() => setSettings(false)} />}
    </Panel>
  );
}

type Line = { readonly key: string; readonly words: string; readonly action: React.ReactNode };

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  return (
    <section className={classes.lines} aria-label={title}>
      <h3 className={classes.linesTitle}>{title}</h3>
      <ul>
        {(all ? lines : lines.slice(0, SHOWN)).map(({ key, words, action }) => (
          <li key={key}>
            <span>{words}</span>
            {action}
          </li>
        ))}
      </ul>
      {!all && lines.length > SHOWN && (
        <UnstyledButton className={classes.showAll} onClick={() => setAll(true)}>
          Show {lines.length - SHOWN} more
        </UnstyledButton>
      )}
    </section>
  );
}
