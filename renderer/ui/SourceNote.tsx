import { Popover, UnstyledButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { benchmarkOf, EVIDENCE_GRADES } from '../../src/core/content/benchmarks.ts';
import classes from './SourceNote.module.css';
import { sourceWords } from './source-words.ts';

/** A benchmark as a quiet line; its source, sample and grade of evidence open beside it. */
export function SourceNote({ benchmark, children }: { benchmark: string; children?: string }) {
  const found = benchmarkOf(benchmark);
  if (!found) return null;
  const grade = EVIDENCE_GRADES[found.grade];
  return (
    <Popover width={340} position="bottom-start" shadow="md" withArrow>
      <Popover.Target>
        <UnstyledButton className={classes.note}>
          <span>{children ?? found.statement}</span>
          <IconInfoCircle size={14} stroke={1.7} aria-label="Source" />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes.statement}>{found.statement}</p>
        <dl className={classes.facts}>
          <dt>Source</dt>
          <dd>{sourceWords(found)}</dd>
          {found.sample && (
            <>
              <dt>Sample</dt>
              <dd>{found.sample}</dd>
            </>
          )}
          <dt>Evidence</dt>
          <dd>
            {grade.name}: {grade.meaning}
          </dd>
          {found.caveat && (
            <>
              <dt>Mind</dt>
              <dd>{found.caveat}</dd>
            </>
          )}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
