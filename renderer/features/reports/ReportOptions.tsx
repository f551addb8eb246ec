import { Checkbox, Select } from '@mantine/core';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { PHASE_NUMBERS } from '../../../src/core/domain/plan/phase-number.ts';
import type { PlanAxis } from '../../../src/core/domain/plan/plan-axis.ts';
import { NAME_STYLES } from '../../../src/core/domain/report/report-terms.ts';
import { EDITION_NAMES, KINDS_OF_REPORTS, kindOfReport } from '../../../src/core/reports/report-kinds.ts';
import { Panel } from '../../ui/Panel.tsx';
import type { ReportChoice } from './choice.ts';
import { DayChoice } from './DayChoice.tsx';
import classes from './ReportOptions.module.css';

type Named = { readonly id: string; readonly name: string };

/** What there is to choose from. `sections` are all that the report has, in their order. */
export type ChoiceOf = {
  readonly isPractice: boolean;
  readonly today: Day;
  readonly axis: PlanAxis;
  readonly reps: readonly Named[];
  readonly engagements: readonly Named[];
  readonly sections: readonly { readonly id: string; readonly title: string }[];
};

const NAME_WORDS = { letters: 'Letters: Rep A, Rep B', initials: 'Initials' } as const;

/** The choices beside the preview: kind of report, what it is about, for whom, and its sections. */
export function ReportOptions({
  choice,
  change,
  of,
}: {
  choice: ReportChoice;
  change: (change: Partial<ReportChoice>) => void;
  of: ChoiceOf;
}) {
  const { kind, edition, leftOut } = choice;
  const { about, editions } = kindOfReport(kind);
  const kinds = KINDS_OF_REPORTS.filter(({ ofPractice }) => of.isPractice || !ofPractice);
  return (
    <Panel title="What to print">
      <div className={classes.fields}>
        <Select
          label="Report"
          description={about}
          allowDeselect={false}
          data={kinds.map(({ kind: value, name }) => ({ value, label: name }))}
          value={kind}
          onChange={(value) => {
            const found = kinds.find((one) => one.kind === value);
            const phase = of.axis.phases.findLast(({ from }) => from <= of.today)?.phase ?? 1;
            const [only, another] = of.engagements;
            const engagementId = choice.engagementId ?? (another ? null : (only?.id ?? null));
            if (found) change({ kind: found.kind, edition: found.editions[0], phase, engagementId });
          }}
        />
        <About choice={choice} change={change} of={of} />
        {editions.length > 1 && (
          <Select
            label="Edition"
            description={EDITION_NAMES[edition].about}
            allowDeselect={false}
            data={editions.map((value) => ({ value, label: EDITION_NAMES[value].name }))}
            value={edition}
            onChange={(value) => {
              const found = editions.find((one) => one === value);
              if (found) change({ edition: found });
            }}
          />
        )}
        {edition === 'sponsor' && kind !== 'engagement' && (
          <Select
            label="Reps are named by"
            allowDeselect={false}
            data={NAME_STYLES.map((value) => ({ value, label: NAME_WORDS[value] }))}
            value={choice.names}
            onChange={(value) => change({ names: value === 'initials' ? 'initials' : 'letters' })}
          />
        )}
        {of.sections.length > 0 && (
          <Checkbox.Group
            className={classes.sections}
            label="Sections"
            value={of.sections.map(({ id }) => id).filter((id) => !leftOut.has(id))}
            onChange={(kept) => {
              const shown = of.sections.map(({ id }) => id);
              const others = [...leftOut].filter((id) => !shown.includes(id));
              change({ leftOut: new Set([...others, ...shown.filter((id) => !kept.includes(id))]) });
            }}
          >
            <div className={classes.checks}>
              {of.sections.map(({ id, title }) => (
                <Checkbox key={id} className={classes.option} value={id} label={title} />
              ))}
            </div>
          </Checkbox.Group>
        )}
      </div>
    </Panel>
  );
}

/** Which day, phase, rep or engagement the report is about. */
function About({
  choice,
  change,
  of,
}: {
  choice: ReportChoice;
  change: (change: Partial<ReportChoice>) => void;
  of: ChoiceOf;
}) {
  switch (choice.kind) {
    case 'progress':
      return <DayChoice day={choice.day} change={(day) => change({ day })} today={of.today} axis={of.axis} />;
    case 'phase':
      return (
        <Select
          label="Phase"
          allowDeselect={false}
          data={of.axis.phases.map(({ phase, lastPlanDay, from }) => ({
            value: String(phase),
            label: `Phase ${phase}, to day ${lastPlanDay}`,
            disabled: from > of.today,
          }))}
          value={String(choice.phase)}
          onChange={(value) => {
            const phase = PHASE_NUMBERS.find((one) => String(one) === value);
            if (phase) change({ phase });
          }}
        />
      );
    case 'rep':
      return (
        <Select
          label="Rep"
          placeholder="Choose a rep"
          searchable
          allowDeselect={false}
          nothingFoundMessage="No rep of this name"
          data={of.reps.map(({ id, name }) => ({ value: id, label: name }))}
          value={choice.repId}
          onChange={(repId) => change({ repId })}
        />
      );
    case 'engagement':
      return (
        <Select
          label="Engagement"
          placeholder="Choose an engagement"
          searchable
          allowDeselect={false}
          nothingFoundMessage="No engagement of this name"
          data={of.engagements.map(({ id, name }) => ({ value: id, label: name }))}
          value={choice.engagementId}
          onChange={(engagementId) => change({ engagementId })}
        />
      );
    case 'portfolio':
      return null;
  }
}
