import { Button, Checkbox } from '@mantine/core';
import { IconPrinter, IconSnowflake } from '@tabler/icons-react';
import { useState } from 'react';
import type { Audit, AuditPurpose } from '../../../../src/core/domain/audit/audit.ts';
import { auditsInOrder, isSuperseded } from '../../../../src/core/insights/compare-audits.ts';
import { addressOf } from '../../../app/router.ts';
import { useInsight } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { OwnBenchmarkNotes } from '../../../ui/OwnBenchmarkNotes.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import { AuditPrint } from './AuditPrint.tsx';
import classes from './Audits.module.css';
import { AuditTable } from './AuditTable.tsx';
import { auditName, auditSpan } from './audit-words.ts';
import { FreezeAudit } from './FreezeAudit.tsx';

/** So many audits stand side by side. */
const COMPARED = 3;

function nextPurpose(audits: readonly Audit[]): AuditPurpose {
  const missing = (['baseline', 'day-45', 'day-90'] as const).find((purpose) =>
    audits.every((audit) => audit.purpose !== purpose),
  );
  return missing ?? 'other';
}

/** Audits: the weeks that were frozen, side by side, and freezing another. `print` and ids in the address print them. */
export default function AuditsScreen({ rest }: { rest: readonly string[] }) {
  const audits = useInsight(auditsInOrder);
  if (rest[0] !== 'print') return <AuditsList audits={audits} />;
  const wanted = rest.slice(1).flatMap((id) => audits.find((audit) => audit.id === id) ?? []);
  return <AuditPrint key={rest.join('/')} audits={wanted} />;
}

function AuditsList({ audits }: { audits: readonly Audit[] }) {
  const [freezing, setFreezing] = useState(false);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const current = audits.filter((audit) => !isSuperseded(audit, audits));
  const ids = chosen ?? current.slice(0, COMPARED).map(({ id }) => id);
  const compared = audits.filter(({ id }) => ids.includes(id));
  const toggle = (id: string) =>
    setChosen(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].slice(-COMPARED));
  const freeze = (
    <Button leftSection={<IconSnowflake size={16} stroke={1.6} />} onClick={() => setFreezing(true)}>
      Freeze an audit
    </Button>
  );
  return (
    <Screen
      title="Audits"
      lead="Weeks of your time, kept as they were: before, halfway and at the end."
      actions={
        <>
          <Button component="a" variant="default" href={addressOf('time')}>
            Back to Time
          </Button>
          {audits.length > 0 && freeze}
        </>
      }
    >
      {audits.length === 0 ? (
        <Panel>
          <EmptyState title="No audit is frozen yet" action={freeze}>
            Once a week is recorded, freeze it as your baseline. What you correct later leaves it as it is, so
            that you can hold day 45 and day 90 against it.
          </EmptyState>
        </Panel>
      ) : (
        <>
          <Panel title="Frozen audits" hint="Choose up to three to stand side by side.">
            <ul className={classes.list}>
              {audits.map((audit) => (
                <li key={audit.id} className={classes.item}>
                  <Checkbox
                    className={classes.words}
                    checked={ids.includes(audit.id)}
                    onChange={() => toggle(audit.id)}
                    label={auditName(audit)}
                    description={`${auditSpan(audit)}${
                      isSuperseded(audit, audits) ? '; a newer version follows it' : ''
                    }`}
                  />
                  <Button
                    component="a"
                    size="compact-sm"
                    variant="subtle"
                    href={addressOf('time', 'audits', 'print', audit.id)}
                    aria-label={`Print ${auditName(audit)}`}
                  >
                    Print
                  </Button>
                </li>
              ))}
            </ul>
          </Panel>
          {compared.length > 0 && (
            <Panel
              title="Side by side"
              hint={compared.length > 1 ? 'Differences are to the first one.' : undefined}
              actions={
                <Button
                  component="a"
                  size="xs"
                  variant="default"
                  leftSection={<IconPrinter size={15} stroke={1.6} />}
                  href={addressOf('time', 'audits', 'print', ...compared.map(({ id }) => id))}
                >
                  Print the comparison
                </Button>
              }
            >
              <AuditTable audits={compared} />
              <div className={classes.sources}>
                <SourceNote benchmark="coaching-share-target">Good practice: 25–40%</SourceNote>
                <SourceNote benchmark="coaching-share-typical">Typical: under 10%</SourceNote>
                <OwnBenchmarkNotes measures={['coaching-share']} named />
              </div>
              <p className={classes.hint}>
                The longest time without coaching is counted in hours of work where at least four fifths of
                the work has a time of day, else in working days on which work and no coaching is recorded.
              </p>
            </Panel>
          )}
        </>
      )}
      {freezing && <FreezeAudit purpose={nextPurpose(audits)} close={() => setFreezing(false)} />}
    </Screen>
  );
}
