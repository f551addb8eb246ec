import { Button } from '@mantine/core';
import type { CalendarPreview } from '../../../../src/core/bridge/replies.ts';
import { isCountable, SURE_FROM } from '../../../../src/core/domain/audit/calendar-entry.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { formatCount, formatCounted, formatMinutes } from '../../../format/numbers.ts';
import { Figure, Figures } from '../../../ui/Figure.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './Import.module.css';

/** What was found, before it is imported: how much there is to review, and what it is beside what is known already. */
export function PreviewPanel({
  preview,
  records,
  busy,
  save,
}: {
  preview: CalendarPreview;
  records: RecordSet;
  busy: boolean;
  save: () => void;
}) {
  const { entries, skipped, warnings } = preview;
  const timed = entries.filter(isCountable);
  const sure = timed.filter(({ proposal }) => proposal.confidence >= SURE_FROM);
  const fresh = entries.filter(({ id }) => !records.get('calendar-entry', id));
  const minutes = timed.reduce((sum, entry) => sum + entry.minutes, 0);
  return (
    <Panel
      title="What was found"
      actions={
        <Button onClick={save} loading={busy}>
          {fresh.length > 0
            ? `Import ${formatCounted(entries.length, 'entry', 'entries')}`
            : 'Bring the review up to date'}
        </Button>
      }
    >
      <Figures>
        <Figure
          label="To review"
          value={formatCount(timed.length)}
          basis={`${formatMinutes(minutes)}, overlaps still in it`}
        />
        <Figure label="Sure at first sight" value={formatCount(sure.length)} basis={`of ${timed.length}`} />
        <Figure
          label="New"
          value={formatCount(fresh.length)}
          basis={`${formatCount(entries.length - fresh.length)} imported before`}
        />
        <Figure
          label="Left out"
          value={formatCount(skipped.length)}
          basis={skipped.length > 0 ? 'each with its reason below' : 'nothing'}
        />
      </Figures>
      {fresh.length === 0 && (
        <p className={classes.note} role="status">
          All of these entries were imported before. What you decided about them stays.
        </p>
      )}
      {warnings.length > 0 && (
        <ul className={classes.warnings} aria-label="Good to know">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
