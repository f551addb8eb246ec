import { Button } from '@mantine/core';
import { useState } from 'react';
import { rulesInOrder } from '../../../../src/core/insights/calendar/rules-in-order.ts';
import { addressOf } from '../../../app/router.ts';
import { useInsight } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { type RuleDraft, RuleForm } from './RuleForm.tsx';
import { RuleRow } from './RuleRow.tsx';
import classes from './Rules.module.css';
import { WordListsPanel } from './WordListsPanel.tsx';

const NEW_RULE: RuleDraft = { id: null, on: 'words', value: '', label: '', categoryId: null };

/** By what calendar entries are proposed: the manager's own rules in their order, and the words in titles. */
export default function RulesScreen() {
  const rules = useInsight(rulesInOrder);
  const [draft, setDraft] = useState<RuleDraft | null>(null);
  const add = (
    <Button size="xs" onClick={() => setDraft(NEW_RULE)}>
      Add a rule
    </Button>
  );
  return (
    <Screen
      title="Rules and words"
      lead="How calendar entries get their proposals. Changes hold at once for everything that isn’t decided."
      actions={
        <Button component="a" variant="default" href={addressOf('time', 'review')}>
          Back to the review
        </Button>
      }
    >
      <Panel
        title="Your rules"
        hint="Asked from the top, before anything built in; the first that fits decides."
        actions={rules.length > 0 && add}
      >
        {rules.length === 0 ? (
          <EmptyState title="No rules yet" action={add}>
            Make one here or from an entry in the review: always for a series, a person or words in the title.
          </EmptyState>
        ) : (
          <ol className={classes.rules} aria-label="Your rules">
            {rules.map((rule, position) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                position={position}
                count={rules.length}
                edit={() => setDraft(rule)}
              />
            ))}
          </ol>
        )}
      </Panel>
      <WordListsPanel />
      {draft && <RuleForm draft={draft} close={() => setDraft(null)} />}
    </Screen>
  );
}
