import { RhythmAdvicePanel } from './RhythmAdvicePanel.tsx';
import { RhythmFitPanel } from './RhythmFitPanel.tsx';
import { RhythmTiersPanel } from './RhythmTiersPanel.tsx';
import { RhythmWeekPanel } from './RhythmWeekPanel.tsx';

/** The weekly rhythm: how often by tier, whether it fits into the week, where in the week it lies, and what it rests on. */
export default function RhythmTab() {
  return (
    <>
      <RhythmTiersPanel />
      <RhythmFitPanel />
      <RhythmWeekPanel />
      <RhythmAdvicePanel />
    </>
  );
}
