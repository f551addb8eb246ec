import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Panel } from '../ui/Panel.tsx';
import classes from './ChartFrame.module.css';
import { ChartMenu } from './ChartMenu.tsx';
import { ChartTable, type TableContent } from './ChartTable.tsx';
import { useWidth } from './use-width.ts';

/**
 * A chart with its title, a line that says how to read it, and its table. `alternative` says in a sentence or two what
 * the drawing shows, for those who don't see it. With `empty` that stands instead, until there is something to draw.
 * `children` are notes below, such as benchmarks. `draw` gets the measured width. `plain` when the drawing holds words and links
 * of its own, which have to stay in reach.
 */
export type ChartFrameProps = {
  readonly title: string;
  readonly caption: ReactNode;
  readonly alternative: string;
  readonly table: TableContent;
  readonly empty?: ReactNode;
  readonly draw: (width: number) => ReactNode;
  readonly children?: ReactNode;
  readonly plain?: boolean;
};

/** The frame of every chart: a panel that shows the drawing or, by a switch, the same numbers as a table. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, caption, alternative, table, empty, draw, children, plain = false } = props;
  const [shown, setShown] = useState('chart');
  const [ref, width] = useWidth<HTMLDivElement>();
  const description = useId();
  const frame = useRef<HTMLDivElement>(null);
  const choice = (
    <SegmentedControl
      size="xs"
      aria-label={`Show “${title}” as`}
      data={[
        { value: 'chart', label: 'Chart' },
        { value: 'table', label: 'Table' },
      ]}
      value={shown}
      onChange={setShown}
    />
  );
  const actions = (
    <>
      {choice}
      {shown === 'chart' && width > 0 && <ChartMenu title={title} frame={frame} />}
    </>
  );
  return (
    <Panel title={title} actions={empty ? null : actions}>
      <div ref={frame}>
        {caption && !empty && <p className={classes.caption}>{caption}</p>}
        {empty ||
          (shown === 'table' ? (
            <ChartTable name={title} content={table} />
          ) : (
            <div ref={ref} className={classes.drawing} data-waiting={width === 0 || undefined}>
              {plain ? (
                width > 0 && draw(width)
              ) : (
                <>
                  <div role="img" aria-label={title} aria-describedby={description}>
                    {width > 0 && draw(width)}
                  </div>
                  <p id={description} className="unseen">
                    {alternative}
                  </p>
                </>
              )}
            </div>
          ))}
        {children && <div className={classes.notes}>{children}</div>}
      </div>
    </Panel>
  );
}
