import { readCommitmentWording } from '../../../domain/commitment/commitment-wording.ts';
import { column, compareDays, type PlanTable, repNames, wordOfKey } from '../plan-table.ts';

/** A row a commitment, by the day that it was made on. */
export const COMMITMENTS_TABLE: PlanTable = {
  kind: 'commitments',
  title: 'Commitments',
  columns: [
    column('Made on', 'day'),
    column('Rep', 'text'),
    column('Commitment', 'text'),
    column('Due', 'day'),
    column('Strength', 'whole', '1–10'),
    column('Wording', 'text'),
    column('Status', 'text'),
    column('Settled on', 'day'),
    column('Reason', 'text'),
    column('Became', 'text'),
    column('Session on', 'day'),
  ],
  rowsOf: (records) =>
    [...records.all('commitment')]
      .sort((a, b) => compareDays(a.madeOn, b.madeOn))
      .map((commitment) => {
        const { replacedBy, sessionId } = commitment;
        const wording = readCommitmentWording(commitment.text)?.kind;
        return [
          commitment.madeOn,
          repNames(records, [commitment.repId]),
          commitment.text,
          commitment.due,
          commitment.strength,
          wording ? wordOfKey(wording) : null,
          wordOfKey(commitment.status),
          commitment.settledOn,
          commitment.reason,
          replacedBy === null ? null : (records.get('commitment', replacedBy)?.text ?? null),
          sessionId === null ? null : (records.get('session', sessionId)?.day ?? null),
        ];
      }),
};
