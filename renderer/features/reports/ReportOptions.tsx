import { Checkbox, Radio, SegmentedControl } from '@mantine/core';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { Paper } from '../../print/paper-size.ts';
import { DayField } from '../../ui/DayField.tsx';
import { Panel } from '../../ui/Panel.tsx';
import classes from './ReportOptions.module.css';

/** What a report is asked to be: as of which day, and without which of its sections, by their ids. */
export type Choice = { readonly day: Day; readonly leftOut: ReadonlySet<string> };

const PAPERS: readonly { readonly value: Paper; readonly label: string }[] = [
  { value: 'A4', label: 'A4' },
  { value: 'Letter', label: 'Letter' },
];

/** The choices beside the preview: kind of report, day, paper, sections. `sections` are all there are, in their order. */
export function ReportOptions({
  choice,
  choose,
  sections,
  paper,
  choosePaper,
  days,
}: {
  choice: Choice;
  choose: (choice: Choice) => void;
  sections: readonly { readonly id: string; readonly title: string }[];
  paper: Paper;
  choosePaper: (paper: Paper) => void;
  days: { readonly from: Day; readonly to: Day };
}) {
  return (
    <Panel title="What to print">
      <div className={classes.fields}>
        <Radio.Group label="Report" value="progress">
          <Radio
            className={classes.option}
            value="progress"
            label="Progress report"
            description="Where the 90 days stand on a day"
          />
        </Radio.Group>
        <DayField
          label="As of"
          description="Its figures. Milestones and commitments are shown as they stand today."
          value={choice.day}
          min={days.from}
          max={days.to}
          onChange={(day) => {
            if (day && day >= days.from && day <= days.to) choose({ ...choice, day });
          }}
        />
        <fieldset className={classes.group}>
          <legend>Paper</legend>
          <SegmentedControl
            fullWidth
            aria-label="Paper"
            data={[...PAPERS]}
            value={paper}
            onChange={(value) => choosePaper(value as Paper)}
          />
        </fieldset>
        <Checkbox.Group
          className={classes.sections}
          label="Sections"
          value={sections.map(({ id }) => id).filter((id) => !choice.leftOut.has(id))}
          onChange={(kept) => {
            const leftOut = sections.map(({ id }) => id).filter((id) => !kept.includes(id));
            choose({ ...choice, leftOut: new Set(leftOut) });
          }}
        >
          <div className={classes.checks}>
            {sections.map(({ id, title }) => (
              <Checkbox key={id} className={classes.option} value={id} label={title} />
            ))}
          </div>
        </Checkbox.Group>
      </div>
    </Panel>
  );
}
