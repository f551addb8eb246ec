import type { ActBalance } from '../../../src/core/insights/act-balance.ts';
import { formatCounted, formatShare } from '../../format/numbers.ts';
import { MoveMark } from '../../ui/MoveMark.tsx';
import { BalanceBar } from './BalanceBar.tsx';
import classes from './BalanceFigures.module.css';

/** How telling, asking and reflecting are balanced: the bar, and its numbers as a table with their counts. */
export function BalanceFigures({ balance }: { balance: ActBalance }) {
  const { acts, few } = balance;
  const rows = [
    { kind: 'tell', name: 'Telling', share: balance.tellShare, count: balance.tells },
    { kind: 'ask', name: 'Asking', share: balance.askShare, count: balance.asks },
    { kind: 'reflect', name: 'Reflecting', share: balance.reflectShare, count: balance.reflects },
  ] as const;
  return (
    <div className={classes.balance}>
      <BalanceBar balance={balance} tall />
      <table className={classes.table}>
        <caption className="unseen">Telling, asking and reflecting</caption>
        <tbody>
          {rows.map(({ kind, name, share, count }) => (
            <tr key={kind}>
              <th scope="row">
                <span className={classes.kind}>
                  <MoveMark kind={kind} /> {name}
                </span>
              </th>
              <td className={classes.share}>{formatShare(share)}</td>
              <td className={classes.count}>
                {count} of {acts}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {few && (
        <p className={classes.few}>
          {acts === 0
            ? 'Nothing here was told, asked or reflected.'
            : `Only ${formatCounted(acts, 'turn')} to count: too few to judge.`}
        </p>
      )}
    </div>
  );
}
