import { formatShare } from '../../format/numbers.ts';
import classes from './BalanceBar.module.css';

/** The part of a balance that the bar draws. */
export type BarShares = {
  readonly acts: number;
  readonly askShare: number | null;
  readonly tellShare: number | null;
  readonly reflectShare: number | null;
  readonly few: boolean;
};

const PARTS = [
  { kind: 'tell', share: 'tellShare', word: 'telling' },
  { kind: 'ask', share: 'askShare', word: 'asking' },
  { kind: 'reflect', share: 'reflectShare', word: 'reflecting' },
] as const;

/** Telling, asking and reflecting as parts of one bar; faint where there is too little to judge. */
export function BalanceBar({ balance, tall = false }: { balance: BarShares; tall?: boolean }) {
  const words = PARTS.map(({ share, word }) => `${formatShare(balance[share])} ${word}`).join(', ');
  return (
    <div
      className={classes.bar}
      role="img"
      aria-label={balance.acts === 0 ? 'Nothing to count' : words}
      data-tall={tall || undefined}
      data-few={balance.few || undefined}
    >
      {PARTS.map(({ kind, share }) => {
        const value = balance[share] ?? 0;
        return value > 0 && <div key={kind} className={classes[kind]} style={{ flexGrow: value }} />;
      })}
    </div>
  );
}
