import { ActionIcon, Button, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconPictureInPicture,
  IconPlayerPause,
  IconPlayerPlay,
  IconTrash,
} from '@tabler/icons-react';
import { confirm } from '../../settings/confirm.tsx';
import classes from './Tally.module.css';
import { useOnTop } from './use-on-top.ts';
import type { LiveTally } from './use-tally.ts';

const ICON = { size: 18, stroke: 1.6 } as const;

/** What can be done with a tally besides counting: take back, pause, keep on top, throw away, end. */
export function TallyActions({ tally }: { tally: LiveTally }) {
  const { draft, run, takeBack, discard, end } = tally;
  const onTop = useOnTop();
  // The log form wants a window in which one can read it.
  const endInFullSize = () => {
    if (onTop?.on) onTop.set(false);
    end();
  };
  const running = draft !== null && draft.runningSince !== null;
  const runWords = running ? 'Pause' : draft ? 'Go on' : 'Start the clock';
  const steps = [
    { words: 'Undo the latest', icon: IconArrowBackUp, act: takeBack, off: !draft?.taps.length },
    {
      words: runWords,
      icon: running ? IconPlayerPause : IconPlayerPlay,
      act: () => run(!running),
      off: false,
    },
    {
      words: 'Discard this tally',
      icon: IconTrash,
      act: () =>
        confirm({
          title: 'Discard this tally?',
          text: 'What you counted in it is gone for good. Nothing is logged.',
          confirm: 'Discard',
          onConfirm: discard,
        }),
      off: !draft,
    },
  ];
  return (
    <div className={classes.actions}>
      {steps.map(({ words, icon: Icon, act, off }) => (
        <Tooltip key={words} label={words}>
          <ActionIcon variant="default" size="lg" aria-label={words} disabled={off} onClick={act}>
            <Icon {...ICON} />
          </ActionIcon>
        </Tooltip>
      ))}
      {onTop && (
        <Tooltip label="Keep on top">
          <ActionIcon
            variant={onTop.on ? 'filled' : 'default'}
            size="lg"
            aria-label="Keep on top"
            aria-pressed={onTop.on}
            onClick={() => onTop.set(!onTop.on)}
          >
            <IconPictureInPicture {...ICON} />
          </ActionIcon>
        </Tooltip>
      )}
      <Button className={classes.end} disabled={!draft} onClick={endInFullSize}>
        End
      </Button>
    </div>
  );
}
