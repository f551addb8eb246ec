import { Button, Checkbox, Group, Menu } from '@mantine/core';
import { IconArchive, IconArrowsDiff, IconFileText, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReportSnapshot } from '../../../../src/core/domain/report/report-snapshot.ts';
import { EDITION_NAMES } from '../../../../src/core/reports/report-kinds.ts';
import { formatDayWithYear } from '../../../format/days.ts';
import { MoreMenu } from '../../../ui/MoreMenu.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import classes from '../ReportOptions.module.css';

function wordsOf({ planDay, asOf, edition, about }: ReportSnapshot): string {
  const day = planDay === null ? formatDayWithYear(asOf) : `Day ${planDay}, ${formatDayWithYear(asOf)}`;
  return [day, about, EDITION_NAMES[edition].name.toLowerCase()].filter((part) => part !== '').join(' · ');
}

/** Reports that were kept: to be printed again as they were, and two of them compared. */
export function KeptPanel({
  snapshots,
  keep,
  open,
  remove,
}: {
  snapshots: readonly ReportSnapshot[];
  keep: (() => Promise<void>) | null;
  open: (snapshots: readonly ReportSnapshot[]) => void;
  remove: (snapshot: ReportSnapshot) => void;
}) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const sorted = [...snapshots].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  const chosen = sorted.filter(({ id }) => ticked.includes(id));
  return (
    <Panel title="Kept reports">
      <p className={classes.quiet}>
        Keep a report as it stands, at day 0, 30, 60 or 90, to print it again or to compare two.
      </p>
      <Group gap="xs" mb={sorted.length > 0 ? 'sm' : 0}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconArchive size={15} />}
          disabled={keep === null}
          loading={busy}
          onClick={async () => {
            setBusy(true);
            await keep?.();
            setBusy(false);
          }}
        >
          Keep this report
        </Button>
        {sorted.length > 1 && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconArrowsDiff size={15} />}
            disabled={chosen.length !== 2}
            onClick={() => open(chosen)}
          >
            Compare two
          </Button>
        )}
      </Group>
      <ul className={classes.kept}>
        {sorted.map((snapshot) => (
          <li key={snapshot.id}>
            {sorted.length > 1 ? (
              <Checkbox
                size="xs"
                aria-label={`Compare ${snapshot.title}, ${wordsOf(snapshot)}`}
                checked={ticked.includes(snapshot.id)}
                onChange={({ currentTarget: { checked } }) =>
                  setTicked((before) =>
                    checked ? [...before, snapshot.id].slice(-2) : before.filter((id) => id !== snapshot.id),
                  )
                }
              />
            ) : (
              <IconFileText size={16} aria-hidden />
            )}
            <div className={classes.keptWords}>
              <Button
                variant="transparent"
                size="compact-sm"
                px={0}
                aria-label={`${snapshot.title}, ${wordsOf(snapshot)}`}
                onClick={() => open([snapshot])}
              >
                {snapshot.title}
              </Button>
              <span dir="auto">{wordsOf(snapshot)}</span>
            </div>
            <MoreMenu label={`More for ${snapshot.title}, ${wordsOf(snapshot)}`}>
              <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => remove(snapshot)}>
                Remove
              </Menu.Item>
            </MoreMenu>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
