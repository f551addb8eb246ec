import type { TallyCounts } from '../../../../src/core/domain/tally/tally.ts';
import { balanceOfActs, FEW_ACTS } from '../../../../src/core/insights/act-balance.ts';
import { formatShare } from '../../../format/numbers.ts';
import { MoveMark } from '../../../ui/MoveMark.tsx';
import { BalanceBar } from '../BalanceBar.tsx';
import classes from './Tally.module.css';

/** How telling, asking and reflecting stand so far, for a glance. */
export function TallyBalance({ counts }: { counts: TallyCounts }) {
  const balance = balanceOfActs({ ...counts, open: 0, closed: 0 });
  const parts = [
    { kind: 'tell', word: 'telling', share: balance.tellShare },
    { kind: 'ask', word: 'asking', share: balance.askShare },
    { kind: 'reflect', word: 'reflecting', share: balance.reflectShare },
  ] as const;
  return (
    <section className={classes.balance} aria-label="Balance so far">
      <BalanceBar balance={balance} tall />
      <p className={classes.shares}>
        {parts.map(({ kind, word, share }) => (
          <span key={kind} className={classes.share}>
            <MoveMark kind={kind} /> <strong>{formatShare(share)}</strong>{' '}
            <span className={classes.word}>{word}</span>
          </span>
        ))}
        {balance.few && (
          <span className={classes.few}>
            Too few yet: {balance.acts} of {FEW_ACTS}
          </span>
        )}
      </p>
    </section>
  );
}
