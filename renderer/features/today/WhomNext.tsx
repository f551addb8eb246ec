import { Button, MenuItem } from '@mantine/core';
import { Suspense, useMemo, useState } from 'react';
import { learntWeights } from '../../../src/core/insights/next-weights.ts';
import { fittingConversation, type NextRep } from '../../../src/core/insights/whom-next.ts';
import { addressOf } from '../../app/router.ts';
import { CONVERSATION_NAMES } from '../../format/conversation-names.ts';
import { useRecords, useToday } from '../../state/use-plan.ts';
import { fetchedPart } from '../../ui/fetched-part.tsx';
import { MoreMenu } from '../../ui/MoreMenu.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RepName } from '../../ui/RepName.tsx';
import { askToLogSession } from '../conversations/log-session-request.ts';
import classes from './list.module.css';
import { kindWords, sentenceOf } from './next-words.ts';

const DisagreeForm = fetchedPart(() => import('./DisagreeForm.tsx'));
const LearntModal = fetchedPart(() => import('./LearntModal.tsx'));

/** So many reps are proposed. */
const PROPOSED = 3;

type Asked = { readonly next: NextRep; readonly about: 'later' | 'other' } | 'learnt' | null;

/** The reps to coach next, each with the reason in words and the conversation that fits; the manager may see it otherwise. */
export function WhomNext({ reps }: { reps: readonly NextRep[] }) {
  const records = useRecords();
  const [asked, setAsked] = useState<Asked>(null);
  const choices = records.all('next-choice');
  const [usual] = learntWeights(choices).usually;
  const nobody = records.all('rep').every(({ status }) => status === 'left');
  return (
    <Panel title="Whom to coach next">
      {nobody && (
        <p className={classes.none}>
          There is nobody in the team yet. <a href={addressOf('team', 'add')}>Add a rep</a> to begin.
        </p>
      )}
      {!nobody && reps.length === 0 && <p className={classes.none}>You have put everybody off for now.</p>}
      <ul className={classes.list}>
        {reps.slice(0, PROPOSED).map((next) => (
          <NextLine key={next.repId} next={next} several={reps.length > 1} ask={setAsked} />
        ))}
      </ul>
      {choices.length > 0 && (
        <p className={classes.foot}>
          {usual && `You usually put ${kindWords(usual.before)} before ${kindWords(usual.behind)}.`}
          <Button size="compact-sm" variant="default" onClick={() => setAsked('learnt')}>
            {usual ? 'See what was learnt' : 'See your own choices'}
          </Button>
        </p>
      )}
      <Suspense fallback={null}>
        {asked === 'learnt' && <LearntModal close={() => setAsked(null)} />}
        {asked && asked !== 'learnt' && <DisagreeForm {...asked} reps={reps} close={() => setAsked(null)} />}
      </Suspense>
    </Panel>
  );
}

function NextLine({ next, several, ask }: { next: NextRep; several: boolean; ask: (asked: Asked) => void }) {
  const { repId, reasons, putFirst } = next;
  const records = useRecords();
  const today = useToday();
  const conversation = useMemo(() => fittingConversation(records, next, today), [records, next, today]);
  const name = records.get('rep', repId)?.name ?? '';
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <RepName id={repId} />
        <span className={classes.soft}>
          {putFirst && 'Put first by you. '}
          {sentenceOf(reasons)}
        </span>
        <span className={classes.soft}>
          Fits:{' '}
          <a
            href={addressOf('practice', 'guides', conversation)}
            aria-label={`The ${CONVERSATION_NAMES[conversation]} conversation, for ${name}`}
          >
            {CONVERSATION_NAMES[conversation]}
          </a>
          {' · '}
          <a
            href={addressOf('practice', 'chooser', repId)}
            aria-label={`Choose another conversation for ${name}`}
          >
            another
          </a>
        </span>
      </div>
      <div className={classes.buttons}>
        <Button
          component="a"
          size="compact-sm"
          variant="default"
          aria-label={`Prepare a conversation with ${name}`}
          href={addressOf('conversations', 'prepare', repId, conversation)}
        >
          Prepare
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Log a session with ${name}`}
          onClick={() => askToLogSession({ repId })}
        >
          Log
        </Button>
        <MoreMenu label={`Not ${name} next`}>
          <MenuItem onClick={() => ask({ next, about: 'later' })}>Not now</MenuItem>
          {several && <MenuItem onClick={() => ask({ next, about: 'other' })}>Someone else first</MenuItem>}
        </MoreMenu>
      </div>
    </li>
  );
}
