import { ActionIcon, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';

/** In the page's main part, so that what pops up belongs to it. */
const IN_MAIN = { target: '#main' } as const;
const ICON = { size: 17, stroke: 1.6 } as const;

/** A quiet button that copies a sentence. */
export function CopyText({ text, label = `Copy “${text}”` }: { text: string; label?: string }) {
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Tooltip portalProps={IN_MAIN} label={copied ? 'Copied' : 'Copy'}>
          <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={copy}>
            {copied ? <IconCheck {...ICON} /> : <IconCopy {...ICON} />}
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  );
}
