import { RhythmFitPanel } from './RhythmFitPanel.tsx';
import { RhythmTiersPanel } from './RhythmTiersPanel.tsx';
import { RhythmWeekPanel } from './RhythmWeekPanel.tsx';

/** The weekly rhythm: how often by tier, whether it fits into the week, and where in the week it lies. */
export default function RhythmTab() {
  return (
    <>
      <RhythmTiersPanel />
      <RhythmFitPanel />
      <RhythmWeekPanel />
    </>
  );
}
