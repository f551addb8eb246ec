import { Button, SegmentedControl } from '@mantine/core';
import { Suspense, useState } from 'react';
import type { Paper } from '../../print/paper-size.ts';
import { fetchedPart } from '../../ui/fetched-part.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { LOCALE_OPTIONS } from './look/locales.ts';
import type { Look } from './look/use-look.ts';
import classes from './ReportOptions.module.css';

const LookForm = fetchedPart(async () => ({ default: (await import('./look/LookForm.tsx')).LookForm }));

const PAPERS: readonly { readonly value: Paper; readonly label: string }[] = [
  { value: 'A4', label: 'A4' },
  { value: 'Letter', label: 'Letter' },
];

/** On what paper a report is printed: its size, whose it is, and how days and numbers are written. */
export function LookPanel({
  look,
  ofPractice,
  paper,
  choosePaper,
}: {
  look: Look;
  ofPractice: boolean;
  paper: Paper;
  choosePaper: (paper: Paper) => void;
}) {
  const [editing, setEditing] = useState(false);
  const locale = LOCALE_OPTIONS.find(({ value }) => value === (look.locale ?? ''))?.label;
  const words = [look.firmName || 'No firm’s name', look.logo ? 'with a logo' : 'no logo'].join(', ');
  return (
    <Panel title="Look">
      <div className={classes.fields}>
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
        <div className={classes.look}>
          <p>
            <bdi>{words}</bdi>. Days and numbers: {locale}.
          </p>
          <Button variant="default" size="compact-sm" onClick={() => setEditing(true)}>
            Change the look
          </Button>
        </div>
      </div>
      {editing && (
        <Suspense fallback={null}>
          <LookForm look={look} ofPractice={ofPractice} close={() => setEditing(false)} />
        </Suspense>
      )}
    </Panel>
  );
}
