import { Progress } from '@mantine/core';
import { useDeferredValue } from 'react';
import type { Formats } from '../../format/formats.ts';
import { FormatsContext } from '../../format/use-formats.ts';
import { type DrawingProgress, PaperDocument } from '../../print/PaperDocument.tsx';
import type { PaperBlock } from '../../print/paper-block.ts';
import type { Paper } from '../../print/paper-size.ts';
import classes from './ReportsScreen.module.css';

/** With fewer sheets than this they are there before a bar could be read. */
const LONG = 24;

const NOTHING_YET: readonly PaperBlock[] = [];

/** The pages as they will be printed, with a bar above them while a long report is still being drawn. */
export function ReportPages({
  blocks,
  paper,
  title,
  accent,
  formats,
  progress,
  onProgress,
}: {
  blocks: readonly PaperBlock[];
  paper: Paper;
  title: string;
  accent: string | null;
  formats: Formats;
  progress: DrawingProgress | null;
  onProgress: (progress: DrawingProgress) => void;
}) {
  // The choices answer at once, the pages as soon as they are laid out.
  const laidOut = useDeferredValue(blocks, NOTHING_YET);
  const isLong = progress?.blocks === laidOut && !progress.isDrawn && progress.of >= LONG;
  return (
    <div>
      {isLong && (
        <div className={classes.drawing} role="status">
          <Progress
            value={(100 * progress.drawn) / progress.of}
            aria-label={`Page ${progress.drawn} of ${progress.of} drawn`}
          />
          <span>
            {progress.drawn} of {progress.of} pages
          </span>
        </div>
      )}
      <FormatsContext.Provider value={formats}>
        <PaperDocument
          blocks={laidOut}
          paper={paper}
          title={title}
          language="en"
          accent={accent}
          onProgress={onProgress}
        />
      </FormatsContext.Provider>
    </div>
  );
}
