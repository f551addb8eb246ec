import { addDays } from '../../../src/core/domain/calendar/day.ts';
import type { ChartFrame, ReportBlock } from '../../../src/core/reports/report-document.ts';
import { FrequencyPlot } from '../../charts/FrequencyPlot.tsx';
import { frequencyAlternative } from '../../charts/frequency-words.ts';
import { GroupsPlot } from '../../charts/GroupsPlot.tsx';
import { OutcomePlot } from '../../charts/OutcomePlot.tsx';
import { outcomeAlternative } from '../../charts/outcome-words.ts';
import { SharesPlot } from '../../charts/SharesPlot.tsx';
import { TalkPlot } from '../../charts/TalkPlot.tsx';
import { talkAlternative } from '../../charts/talk-words.ts';
import { groupsAlternative, sharesAlternative } from '../../charts/time-words.ts';
import { valueRange } from '../../charts/value-range.ts';
import type { Formats } from '../../format/formats.ts';
import { useFormats } from '../../format/use-formats.ts';
import { PaperFigure } from '../../print/PaperFigure.tsx';
import { PaperHeading } from '../../print/PaperHeading.tsx';
import classes from './ReportPaper.module.css';

/** What a chart on paper is drawn with: the plan's axis, the day of the report, the width of the paper. */
export type ChartPlace = ChartFrame & { readonly width: number; readonly small: boolean };

function heightOf({ small }: ChartPlace): number {
  return small ? 158 : 215;
}

/** The coaching share week by week, which the time chart of a report begins with. */
export function ShareFigure({
  block,
  place,
}: {
  block: Extract<ReportBlock, { kind: 'chart'; chart: 'time-by-group' }>;
  place: ChartPlace;
}) {
  const formats = useFormats();
  const height = heightOf(place);
  const name = 'Coaching share, week by week';
  return (
    <div className={classes.chart}>
      <PaperHeading
        level={3}
        title={name}
        hint="The shaded band is what good practice aims for. Hollow weeks have too little of their time recorded."
      />
      <PaperFigure name={name} alternative={sharesAlternative(block.data, formats)} height={height}>
        <SharesPlot weeks={block.data} axis={place.axis} width={place.width} height={height} medium="paper" />
      </PaperFigure>
    </div>
  );
}

export type ChartBlock = Extract<ReportBlock, { kind: 'chart' }>;

/** How a chart is read, in a line; empty where its heading says it. */
export const HINTS: Readonly<Record<ChartBlock['chart'], string>> = {
  'talk-over-time':
    'A mark is a conversation, hollow where it has too few utterances to judge. A line goes through the weeks.',
  'sessions-per-week': 'A session with several reps counts once for each of them.',
  'time-by-group': '',
  outcome:
    'A point is a period, hollow where it rests on too little or still runs. Dotted: the baseline. The plan’s days are shaded.',
};

/** What a chart shows, in words. */
function alternativeOf(block: ChartBlock, { asOf }: ChartPlace, formats: Formats): string {
  switch (block.chart) {
    case 'talk-over-time':
      return talkAlternative(block.data, formats);
    case 'sessions-per-week':
      return frequencyAlternative(block.data, asOf, formats);
    case 'time-by-group':
      return groupsAlternative(block.data, formats);
    case 'outcome':
      return outcomeAlternative(block.data, formats);
  }
}

function Plot({ block, place }: { block: ChartBlock; place: ChartPlace }) {
  const { axis, asOf, width } = place;
  const size = { width, height: heightOf(place), medium: 'paper' } as const;
  switch (block.chart) {
    case 'talk-over-time':
      return <TalkPlot series={block.data} axis={axis} {...size} />;
    case 'sessions-per-week':
      return <FrequencyPlot weeks={block.data} axis={axis} today={asOf} {...size} />;
    case 'time-by-group':
      return <GroupsPlot weeks={block.data} axis={axis} {...size} />;
    case 'outcome': {
      const from = block.data.points[0]?.from ?? axis.firstDay;
      const last = block.data.points.at(-1)?.to ?? axis.lastDay;
      return (
        <OutcomePlot
          series={block.data}
          sessionDays={[]}
          pull={null}
          span={{ from, to: last > from ? last : addDays(from, 1) }}
          range={valueRange([block.data], true)}
          firstDay={axis.firstDay}
          width={width}
          height={size.height}
          large
        />
      );
    }
  }
}

/** A chart of a report at its fixed size, with its caption and its text alternative; `bare` where how it is read is said before. */
export function ReportChart({
  block,
  place,
  bare = false,
}: {
  block: ChartBlock;
  place: ChartPlace;
  bare?: boolean;
}) {
  const formats = useFormats();
  const hint = bare ? '' : HINTS[block.chart];
  return (
    <div className={classes.chart}>
      <PaperHeading level={3} title={block.caption} {...(hint === '' ? {} : { hint })} />
      <PaperFigure
        name={block.caption}
        alternative={alternativeOf(block, place, formats)}
        height={heightOf(place)}
      >
        <Plot block={block} place={place} />
      </PaperFigure>
    </div>
  );
}
