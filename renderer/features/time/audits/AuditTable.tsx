import type { Audit } from '../../../../src/core/domain/audit/audit.ts';
import { compareAudits } from '../../../../src/core/insights/compare-audits.ts';
import classes from './Audits.module.css';
import { auditName, auditSpan, differenceWords, numberWords, rowName, stretchWords } from './audit-words.ts';

/** Audits side by side: every number, and how far it is from that of the first. */
export function AuditTable({ audits }: { audits: readonly Audit[] }) {
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className="unseen">Audits side by side</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            {audits.map((audit) => (
              <th scope="col" key={audit.id}>
                {auditName(audit)}
                <span className={classes.span}>{auditSpan(audit)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareAudits(audits).map((row) => (
            <tr key={row.key} data-group={row.group ?? undefined} data-main={row.group === null || undefined}>
              <th scope="row">{rowName(row)}</th>
              {row.values.map((value, index) => (
                <td key={audits[index]?.id}>
                  {numberWords(row, value)}
                  {index > 0 && (
                    <span className={classes.difference}>
                      {differenceWords(row, row.differences[index] ?? null)}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">Longest without coaching</th>
            {audits.map(({ id, snapshot }) => (
              <td key={id}>{stretchWords(snapshot.longestStretch)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">Entries counted</th>
            {audits.map(({ id, snapshot }) => (
              <td key={id}>{snapshot.entries}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
