import { Menu } from '@mantine/core';
import type { KeyboardEvent, Ref } from 'react';
import { MOVE_LABELS, type MoveLabel } from '../../../../src/core/domain/conversation/move.ts';
import { MoveMark, talkKindOf } from '../../../ui/MoveMark.tsx';
import { LABEL_MEANINGS, LABEL_WORDS } from '../talk-words.ts';
import classes from './Reading.module.css';

/** Where the menu hangs; the line's own button says that it opens one. */
function Anchor({ ref, id }: { ref?: Ref<HTMLSpanElement>; id?: string }) {
  return (
    <span ref={ref} id={id} className={classes.anchor}>
      <span className="unseen">What this line does</span>
    </span>
  );
}

/** The five labels for one line, each with its key. It exists only while it is open, so that long transcripts stay light. */
export function LabelMenu({
  label,
  close,
  choose,
}: {
  label: MoveLabel;
  close: () => void;
  choose: (label: MoveLabel) => void;
}) {
  const chooseByKey = (event: KeyboardEvent) => {
    const chosen = /^[1-5]$/.test(event.key) ? MOVE_LABELS[Number(event.key) - 1] : undefined;
    if (!chosen) return;
    event.preventDefault();
    choose(chosen);
    close();
  };
  return (
    <Menu
      opened
      onChange={(opened) => !opened && close()}
      position="bottom-start"
      width={330}
      withInitialFocusPlaceholder={false}
      portalProps={{ target: '#main' }}
    >
      <Menu.Target>
        <Anchor />
      </Menu.Target>
      <Menu.Dropdown onKeyDown={chooseByKey}>
        {MOVE_LABELS.map((each, index) => (
          <Menu.Item
            key={each}
            leftSection={<MoveMark kind={talkKindOf(each)} />}
            rightSection={<kbd className={classes.key}>{index + 1}</kbd>}
            aria-current={each === label || undefined}
            onClick={() => choose(each)}
          >
            <span className={classes.choice} data-chosen={each === label || undefined}>
              {LABEL_WORDS[each]}
            </span>
            <span className={classes.meaning}>{LABEL_MEANINGS[each]}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
