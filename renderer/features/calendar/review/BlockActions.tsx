import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconBookmarkPlus, IconCheck, IconReplace, IconX } from '@tabler/icons-react';
import { needsAnotherLook } from '../../../../src/core/domain/audit/calendar-entry.ts';
import type { SavedRule } from '../../../../src/core/domain/audit/calendar-settings.ts';
import type { ReviewBlock } from '../../../../src/core/insights/calendar/review-block.ts';
import { LogBlock } from './LogBlock.tsx';
import { titleOf } from './review-words.ts';
import { ruleSubjects } from './rule-subjects.ts';
import type { ReviewActions } from './use-review-actions.ts';

/** A rule as it is begun from a block. */
export type RuleStart = Pick<SavedRule, 'on' | 'value' | 'label'> & { readonly categoryId: string | null };

/** What can be done with one block: accept, change, dismiss, or make a rule of it. */
export function BlockActions({
  block,
  actions,
  change,
  makeRule,
}: {
  block: ReviewBlock;
  actions: ReviewActions;
  change: (block: ReviewBlock) => void;
  makeRule: (start: RuleStart) => void;
}) {
  const { entry, categoryId, category } = block;
  const title = titleOf(entry);
  const acceptWord = entry.state === 'accepted' && needsAnotherLook(entry) ? 'Keep' : 'Accept';
  return (
    <>
      <Button
        size="compact-sm"
        variant={entry.state === 'accepted' ? 'default' : 'filled'}
        disabled={entry.state === 'accepted' && !needsAnotherLook(entry)}
        leftSection={<IconCheck size={14} />}
        aria-label={`${acceptWord} ${title}`}
        onClick={() => (category ? actions.accept([block]) : change(block))}
      >
        {acceptWord}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconReplace size={14} />}
        aria-label={`Change the category of ${title}`}
        onClick={() => change(block)}
      >
        Change
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={entry.state === 'dismissed'}
        leftSection={<IconX size={14} />}
        aria-label={`Dismiss ${title}`}
        onClick={() => actions.dismiss(block)}
      >
        Dismiss
      </Button>
      <LogBlock block={block} />
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size={26} aria-label={`Always file like ${title}`}>
            <IconBookmarkPlus size={15} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Make a rule</Menu.Label>
          {ruleSubjects(entry).map((subject) => (
            <Menu.Item
              key={`${subject.on} ${subject.value}`}
              onClick={() =>
                makeRule({ on: subject.on, value: subject.value, label: subject.label, categoryId })
              }
            >
              {subject.words}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
