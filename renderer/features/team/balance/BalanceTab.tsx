import { BandsPanel } from './BandsPanel.tsx';
import { TierPanel } from './TierPanel.tsx';

/** Who gets how much of the coaching, and how often that is by the research. */
export default function BalanceTab() {
  return (
    <>
      <TierPanel />
      <BandsPanel />
    </>
  );
}
