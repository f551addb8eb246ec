import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { PlanAxis } from '../../../src/core/domain/plan/plan-axis.ts';
import type { ReportBlock } from '../../../src/core/reports/report-document.ts';
import { FrequencyPlot } from '../../charts/FrequencyPlot.tsx';
import { frequencyAlternative } from '../../charts/frequency-words.ts';
import { GroupsPlot } from '../../charts/GroupsPlot.tsx';
import { SharesPlot } from '../../charts/SharesPlot.tsx';
import { TalkPlot } from '../../charts/TalkPlot.tsx';
import { talkAlternative } from '../../charts/talk-words.ts';
import { groupsAlternative, sharesAlternative } from '../../charts/time-words.ts';
import { PaperFigure } from '../../print/PaperFigure.tsx';
import { PaperHeading } from '../../print/PaperHeading.tsx';
import classes from './ReportPaper.module.css';

/** What a chart on paper is drawn with: the plan's axis, the day of the report, the width of the paper. */
export type ChartPlace = { readonly axis: PlanAxis; readonly day: Day; readonly width: number };

const HEIGHT = 215;

/** The coaching share week by week, which the time chart of a report begins with. */
export function ShareFigure({
  block,
  place,
}: {
  block: Extract<ReportBlock, { kind: 'chart'; chart: 'time-by-group' }>;
  place: ChartPlace;
}) {
  const size = { width: place.width, height: HEIGHT, medium: 'paper' } as const;
  const name = 'Coaching share, week by week';
  return (
    <div className={classes.chart}>
      <PaperHeading
        level={3}
        title={name}
        hint="The shaded band is what good practice aims for. Hollow weeks have too little of their time recorded."
      />
      <PaperFigure name={name} alternative={sharesAlternative(block.data)} height={HEIGHT}>
        <SharesPlot weeks={block.data} axis={place.axis} {...size} />
      </PaperFigure>
    </div>
  );
}

/** A chart of a report at its fixed size, with its caption and its text alternative. */
export function ReportChart({
  block,
  place,
}: {
  block: Extract<ReportBlock, { kind: 'chart' }>;
  place: ChartPlace;
}) {
  const { axis, day } = place;
  const size = { width: place.width, height: HEIGHT, medium: 'paper' } as const;
  switch (block.chart) {
    case 'talk-over-time':
      return (
        <div className={classes.chart}>
          <PaperHeading
            level={3}
            title={block.caption}
            hint="A mark is a conversation, hollow where it has too few utterances to judge. A line goes through the weeks."
          />
          <PaperFigure name={block.caption} alternative={talkAlternative(block.data)} height={HEIGHT}>
            <TalkPlot series={block.data} axis={axis} {...size} />
          </PaperFigure>
        </div>
      );
    case 'sessions-per-week':
      return (
        <div className={classes.chart}>
          <PaperHeading
            level={3}
            title={block.caption}
            hint="A session with several reps counts once for each of them."
          />
          <PaperFigure
            name={block.caption}
            alternative={frequencyAlternative(block.data, day)}
            height={HEIGHT}
          >
            <FrequencyPlot weeks={block.data} axis={axis} today={day} {...size} />
          </PaperFigure>
        </div>
      );
    case 'time-by-group':
      return (
        <div className={classes.chart}>
          <PaperHeading level={3} title={block.caption} />
          <PaperFigure name={block.caption} alternative={groupsAlternative(block.data)} height={HEIGHT}>
            <GroupsPlot weeks={block.data} axis={axis} {...size} />
          </PaperFigure>
        </div>
      );
  }
}
