import { Popover, UnstyledButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { EvidenceGradeText } from '../../src/core/content/benchmarks.ts';
import classes from './SourceNote.module.css';

/** A figure from outside as a quiet line; what it says, its source, sample and grade of evidence open beside it. */
export function FigureNote({
  statement,
  source,
  sample,
  grade,
  caveat,
  children,
}: {
  statement: string;
  source: string;
  sample?: string | undefined;
  grade: EvidenceGradeText;
  caveat?: string | undefined;
  children: string;
}) {
  return (
    <Popover width={340} position="bottom-start" shadow="md" withArrow>
      <Popover.Target>
        <UnstyledButton className={classes.note}>
          <span>{children}</span>
          <IconInfoCircle size={14} stroke={1.7} aria-label="Source" />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes.statement}>
          <bdi>{statement}</bdi>
        </p>
        <dl className={classes.facts}>
          <dt>Source</dt>
          <dd>
            <bdi>{source}</bdi>
          </dd>
          {sample && (
            <>
              <dt>Sample</dt>
              <dd>{sample}</dd>
            </>
          )}
          <dt>Evidence</dt>
          <dd>
            {grade.name}: {grade.meaning}
          </dd>
          {caveat && (
            <>
              <dt>Mind</dt>
              <dd>{caveat}</dd>
            </>
          )}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
