import { Button } from '@mantine/core';
import { type RuleOffer, ruleOffers } from '../../../../src/core/insights/calendar/rule-offers.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { newId } from '../../../state/new-id.ts';
import { useInsight, useRecords, useRun } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { SUBJECT_WORDS } from '../rules/rule-words.ts';
import classes from './Review.module.css';

const SHOWN = 3;

/** Rules that corrections suggest, to be made or declined. */
export function RuleOffers() {
  const offers = useInsight(ruleOffers).slice(0, SHOWN);
  const records = useRecords();
  const run = useRun();
  if (offers.length === 0) return null;
  const make = ({ on, value, label, categoryId }: RuleOffer) =>
    void run('add-category-rule', { id: newId(), on, value, label, categoryId, learnt: true });
  return (
    <Panel title="Make it a rule?" hint="You made the same correction more than once.">
      <ul className={classes.offers}>
        {offers.map((offer) => (
          <li key={offer.key} className={classes.offer}>
            <span>
              Always file {SUBJECT_WORDS[offer.on]} “{offer.label}” under{' '}
              <strong>{records.get('time-category', offer.categoryId)?.name ?? 'that category'}</strong> (
              {formatCounted(offer.corrections, 'correction')})
            </span>
            <span className={classes.rowActions}>
              <Button size="compact-sm" onClick={() => make(offer)}>
                Make the rule
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => void run('decline-rule-offer', { key: offer.key })}
              >
                No, thanks
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
