import { Button, Popover, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconKeyboard } from '@tabler/icons-react';
import { formatCount, formatCounted } from '../../../format/numbers.ts';
import { MoveMark } from '../../../ui/MoveMark.tsx';
import classes from './Reading.module.css';
import type { Reading } from './use-reading.ts';

const KEYS = [
  ['N or J', 'next line of yours'],
  ['P or K', 'line of yours before'],
  ['T', 'next telling'],
  ['D', 'next doubtful'],
  ['A', 'ask instead of telling'],
  ['1', 'asking, open'],
  ['2', 'asking, closed'],
  ['3', 'telling'],
  ['4', 'reflecting'],
  ['5', 'other'],
] as const;

/** What stays in sight while one reads: how much was coded, doubted and corrected, and the ways to the next line. */
export function ReadingBar({
  counts,
  step,
  ask,
}: Pick<Reading, 'counts' | 'step'> & { ask: { isPossible: boolean; open: () => void } }) {
  return (
    <div className={classes.bar}>
      <output className={classes.counts} aria-live="polite">
        <span>{formatCounted(counts.coded, 'line')} auto-coded</span>
        <span>{formatCount(counts.doubtful)} doubtful</span>
        <span>{formatCount(counts.corrected)} corrected</span>
      </output>
      <div className={classes.steps}>
        <Tooltip label="Line of yours before (P)">
          <Button
            size="compact-sm"
            variant="default"
            px={7}
            aria-label="Previous line"
            onClick={() => step('any', -1)}
          >
            <IconArrowUp size={16} />
          </Button>
        </Tooltip>
        <Tooltip label="Next line of yours (N)">
          <Button
            size="compact-sm"
            variant="default"
            px={7}
            aria-label="Next line"
            onClick={() => step('any')}
          >
            <IconArrowDown size={16} />
          </Button>
        </Tooltip>
        <Tooltip label="T">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<MoveMark kind="tell" />}
            onClick={() => step('tell')}
          >
            Next telling
          </Button>
        </Tooltip>
        <Tooltip label="D">
          <Button
            size="compact-sm"
            variant="default"
            disabled={counts.doubtful === 0}
            onClick={() => step('doubtful')}
          >
            Next doubtful
          </Button>
        </Tooltip>
        <Tooltip label={ask.isPossible ? 'A' : 'Choose a line that tells or asks why'}>
          <Button size="compact-sm" variant="default" disabled={!ask.isPossible} onClick={ask.open}>
            Ask instead
          </Button>
        </Tooltip>
        <Popover position="bottom-end" width={260} shadow="md" withArrow>
          <Popover.Target>
            <Button size="compact-sm" variant="subtle" px={7} aria-label="Keys">
              <IconKeyboard size={17} stroke={1.6} />
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <dl className={classes.keys}>
              {KEYS.map(([key, meaning]) => (
                <div key={key}>
                  <dt>
                    <kbd className={classes.key}>{key}</kbd>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </Popover.Dropdown>
        </Popover>
      </div>
    </div>
  );
}
