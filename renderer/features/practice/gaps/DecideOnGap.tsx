import { Autocomplete, Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { gapsOfRep } from '../../../../src/core/insights/gap-decisions.ts';
import { useRecords } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { RepSelect } from '../RepSelect.tsx';
import classes from './Gaps.module.css';
import { GapTaps } from './GapTaps.tsx';

const LONGEST = 300;

/** Names the gap and whose it is, then asks about it. */
export function DecideOnGap({ repId: firstRep, gap: firstGap }: { repId: string | null; gap: string }) {
  const records = useRecords();
  const [repId, setRepId] = useState(firstRep);
  const [gap, setGap] = useState(firstGap);
  const [begun, setBegun] = useState(firstRep !== null && firstGap !== '');
  const [asked, setAsked] = useState(false);
  const known = useMemo(
    () => (repId === null ? [] : gapsOfRep(records, repId).map((one) => one.gap)),
    [records, repId],
  );
  const words = gap.replace(/\s+/gu, ' ').trim();
  const begin = () => {
    setAsked(true);
    setBegun(repId !== null && words !== '');
  };
  const startOver = () => {
    setGap('');
    setAsked(false);
    setBegun(false);
  };
  return (
    <Panel
      title="Coach, train or tell?"
      hint="Name one gap of one rep. Four taps at most say what helps; after 30 days you look back at whether it was right."
    >
      <form
        className={classes.naming}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <RepSelect
          repId={repId}
          choose={(next) => {
            setRepId(next);
            setBegun(false);
          }}
          error={asked && repId === null ? 'Choose a rep.' : undefined}
        />
        <Autocomplete
          label="Gap"
          placeholder="Gives way on the price"
          data={known}
          value={gap}
          maxLength={LONGEST}
          error={asked && words === '' ? 'Name the gap in a few words.' : undefined}
          onChange={(next) => {
            setGap(next);
            setBegun(false);
          }}
        />
        {!begun && (
          <Button type="submit" className={classes.begin}>
            Ask me about it
          </Button>
        )}
      </form>
      {begun && repId !== null && (
        <GapTaps key={`${repId} ${words}`} repId={repId} gap={words} done={startOver} />
      )}
    </Panel>
  );
}
