import { Button } from '@mantine/core';
import { IconMessage2 } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { conversationNamed } from '../../../../src/core/insights/propose-preparation.ts';
import { repPattern } from '../../../../src/core/insights/rep-pattern.ts';
import { addressOf, goTo } from '../../../app/router.ts';
import { PaperDocument } from '../../../print/PaperDocument.tsx';
import { sheetOf } from '../../../print/paper-size.ts';
import { useRecords, useToday, useWorkspace } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { proposalWords } from '../../practice/chooser/proposal-words.ts';
import { RepSelect } from '../../practice/RepSelect.tsx';
import { ReportActions } from '../../reports/ReportActions.tsx';
import classes from './Prepare.module.css';
import { PrepareFields } from './PrepareFields.tsx';
import { patternWords } from './pattern-words.ts';
import { sheetBlocks } from './sheet-block.tsx';
import { usePreparation } from './use-preparation.ts';

/**
 * Prepares a conversation: `#/conversations/prepare/REP`, with a conversation behind it to prepare that one, or with a
 * preparation's id to open that.
 */
export function PrepareScreen({ rest: [repId, within] }: { rest: readonly string[] }) {
  const records = useRecords();
  const rep = repId === undefined ? undefined : records.get('rep', repId);
  if (rep) return <Prepare key={`${repId}/${within}`} repId={rep.id} repName={rep.name} within={within} />;
  return (
    <Screen title="Prepare a conversation" lead="One page with all that you need, made in under a minute.">
      <Panel>
        {records.all('rep').some(({ status }) => status === 'active') ? (
          <div className={classes.who}>
            <RepSelect repId={null} choose={(id) => id && goTo('conversations', 'prepare', id)} />
          </div>
        ) : (
          <EmptyState
            title="There is nobody in your team yet"
            action={<Button onClick={() => goTo('team', 'add')}>Add a rep</Button>}
          >
            A conversation is prepared for one of your reps.
          </EmptyState>
        )}
      </Panel>
    </Screen>
  );
}

function Prepare({ repId, repName, within }: { repId: string; repName: string; within: string | undefined }) {
  const records = useRecords();
  const today = useToday();
  const { paper } = useWorkspace().workspace.preferences;
  const [named] = useState(() => (within && records.get('preparation', within)) || null);
  const prepared = usePreparation(repId, named, conversationNamed(within));
  const { sheet, proposal, isKept, sessionId } = prepared;
  const because =
    proposal.because?.conversation === sheet.conversation ? proposalWords(proposal.because) : null;
  const pattern = useMemo(() => patternWords(repPattern(records, repId, today)), [records, repId, today]);
  const blocks = useMemo(() => {
    const commitments = records
      .all('commitment')
      .filter((commitment) => commitment.repId === repId)
      .sort(
        (a, b) =>
          Number(b.status === 'open') - Number(a.status === 'open') ||
          (a.status === 'open' ? a.due.localeCompare(b.due) : b.due.localeCompare(a.due)),
      );
    const height = sheetOf(paper).contentHeight;
    return sheetBlocks(sheet, { repName, because, commitments, pattern, today, height });
  }, [records, repId, repName, sheet, because, pattern, today, paper]);
  const title = `Preparation, ${repName}`;
  const beginConversation = async () => {
    const outcome = await prepared.keep();
    if (outcome.ok) goTo('conversations', 'companion', sheet.id);
  };
  return (
    <Screen
      title={`Prepare: ${repName}`}
      lead={
        <>
          {sessionId
            ? 'This conversation was held and logged.'
            : 'Everything is filled in. Change what you like.'}{' '}
          <a className={classes.back} href={addressOf('team', repId)}>
            See {repName}
          </a>
        </>
      }
      actions={
        <>
          <ReportActions title={title} paper={paper} quiet />
          {!sessionId && (
            <Button
              leftSection={<IconMessage2 size={17} stroke={1.6} />}
              onClick={() => void beginConversation()}
            >
              Begin the conversation
            </Button>
          )}
        </>
      }
    >
      <div className={classes.columns}>
        <PrepareFields prepared={prepared} because={because} isKept={isKept} />
        <PaperDocument blocks={blocks} paper={paper} title={title} language="en" />
      </div>
    </Screen>
  );
}
