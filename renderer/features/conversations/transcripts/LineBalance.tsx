import type { ActBalance } from '../../../../src/core/insights/act-balance.ts';
import { formatShare } from '../../../format/numbers.ts';
import { MoveMark } from '../../../ui/MoveMark.tsx';
import { BalanceBar } from '../BalanceBar.tsx';
import classes from './TranscriptsTab.module.css';

/** The balance of a conversation in the list: the bar, and each share with its count. */
export function LineBalance({ balance }: { balance: ActBalance }) {
  const parts = [
    { kind: 'tell', word: 'telling, ', share: balance.tellShare, count: balance.tells },
    { kind: 'ask', word: 'asking, ', share: balance.askShare, count: balance.asks },
    { kind: 'reflect', word: 'reflecting, ', share: balance.reflectShare, count: balance.reflects },
  ] as const;
  return (
    <span className={classes.balance}>
      <BalanceBar balance={balance} />
      <span className={classes.counts}>
        {parts.map(({ kind, word, share, count }) => (
          <span key={kind} className={classes.part}>
            <MoveMark kind={kind} />
            <span>
              {formatShare(share)} <span className="unseen">{word}</span>
              <span className={classes.soft}>({count})</span>
            </span>
          </span>
        ))}
      </span>
      {balance.few && <span className={classes.soft}>Only {balance.acts}: too few to judge</span>}
    </span>
  );
}
