import { type ChartBlock, type ChartPlace, ReportChart } from './ReportChart.tsx';
import classes from './ReportPaper.module.css';

/** Between two charts in a row, in pixels. */
const GAP = 24;

/** Two charts side by side, or one in the left half; the text is as large as in a chart of the full width. */
export function ChartRow({ blocks, place }: { blocks: readonly ChartBlock[]; place: ChartPlace }) {
  const width = Math.floor((place.width - GAP) / 2);
  return (
    <div className={classes.row} style={{ gap: GAP, gridTemplateColumns: `${width}px ${width}px` }}>
      {blocks.map((block) => (
        <ReportChart key={block.caption} block={block} place={{ ...place, width }} bare />
      ))}
    </div>
  );
}
