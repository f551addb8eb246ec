import { Button, Checkbox } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { conversationGuide } from '../../../../src/core/content/conversations.ts';
import { countsOfTaps } from '../../../../src/core/domain/tally/tally.ts';
import { conversationNamed } from '../../../../src/core/insights/propose-preparation.ts';
import { addressOf, goTo } from '../../../app/router.ts';
import { useRecords } from '../../../state/use-plan.ts';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { confirm } from '../../settings/confirm.tsx';
import { RepsField } from '../RepsField.tsx';
import { TallyBalance } from '../tally/TallyBalance.tsx';
import { TallyButtons } from '../tally/TallyButtons.tsx';
import { TallyClock } from '../tally/TallyClock.tsx';
import { useTallyKeys } from '../tally/use-tally-keys.ts';
import classes from './Companion.module.css';
import { CompanionDebrief } from './CompanionDebrief.tsx';
import { CompanionOutcome } from './CompanionOutcome.tsx';
import { type OpenCompanion, useCompanion } from './use-companion.ts';

/**
 * Beside a conversation while it runs: `#/conversations/companion/PREPARATION`, the same with a rep's id and, behind it,
 * the conversation chosen, or alone for the one under way.
 */
export function CompanionScreen({ rest: [id, chosen] }: { rest: readonly string[] }) {
  const records = useRecords();
  const preparation = (id && records.get('preparation', id)) || null;
  const rep = preparation ? undefined : id && records.get('rep', id);
  return (
    <CompanionPage
      key={`${id}/${chosen}`}
      place={{ preparation, repId: rep ? rep.id : null, conversation: conversationNamed(chosen) }}
    />
  );
}

function CompanionPage({ place }: { place: Parameters<typeof useCompanion>[0] }) {
  const records = useRecords();
  const open = useCompanion(place);
  const { tally, companion, repIds, other, problem } = open;
  useTallyKeys({ tap: other || companion.debrief ? ignore : tally.tap, takeBack: tally.takeBack });
  if (tally.loading) return <Loading />;
  const names = (ids: readonly string[]) =>
    ids.map((id) => records.get('rep', id)?.name ?? 'a rep').join(', ');
  if (other) return <Another names={names(other.repIds)} open={open} />;
  const whom = names(repIds);
  const guide = companion.conversation && conversationGuide(companion.conversation);
  return (
    <Screen
      title={whom === '' ? 'In conversation' : `With ${whom}`}
      lead={
        companion.debrief
          ? 'Two minutes, while it is fresh. Then it is logged.'
          : guide
            ? `${guide.name}. ${guide.purpose}`
            : 'The questions at hand, and what comes of them. All of it is kept as you write.'
      }
      actions={companion.debrief ? null : <TalkActions open={open} />}
    >
      {problem && <ProblemNote problem={problem} />}
      {companion.debrief ? (
        <CompanionDebrief open={open} debrief={companion.debrief} />
      ) : (
        <Talking open={open} choosesReps={place.preparation === null} />
      )}
      <output className="unseen" aria-live="polite">
        {tally.announcement}
      </output>
    </Screen>
  );
}

function ignore() {
  // While the debrief is written nobody counts.
}

function TalkActions({ open: { tally, end } }: { open: OpenCompanion }) {
  const { draft, run, discard } = tally;
  const running = draft !== null && draft.runningSince !== null;
  const askToDiscard = () =>
    confirm({
      title: 'Discard this conversation?',
      text: 'What you counted and wrote in it is gone for good. Nothing is logged.',
      confirm: 'Discard',
      onConfirm: () => {
        discard();
        goTo('conversations');
      },
    });
  return (
    <>
      {draft && (
        <Button variant="subtle" color="red" leftSection={<IconTrash size={17} />} onClick={askToDiscard}>
          Discard
        </Button>
      )}
      <Button variant="default" onClick={() => run(!running)}>
        {running ? 'Pause' : draft ? 'Go on' : 'Start the clock'}
      </Button>
      <Button onClick={end}>End and look back</Button>
    </>
  );
}

function Talking({ open, choosesReps }: { open: OpenCompanion; choosesReps: boolean }) {
  const { tally, companion, repIds, write } = open;
  const counts = countsOfTaps(tally.draft?.taps ?? []);
  const tick = (id: string, asked: boolean) =>
    write({ questions: companion.questions.map((each) => (each.id === id ? { ...each, asked } : each)) });
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        {choosesReps && (
          <div className={classes.reps}>
            <RepsField value={repIds} onChange={tally.choose} />
          </div>
        )}
        <Panel title="Questions at hand" hint="Tick what you asked. Then be quiet.">
          <ul className={classes.questions}>
            {companion.questions.map(({ id, text, asked }) => (
              <li key={id}>
                <Checkbox
                  size="md"
                  label={text}
                  checked={asked}
                  onChange={(event) => tick(id, event.currentTarget.checked)}
                />
              </li>
            ))}
          </ul>
        </Panel>
        <Panel>
          <GrowingTextarea
            label="In the rep’s own words"
            description="What they said, as they said it. It goes into the note."
            minRows={3}
            maxRows={12}
            maxLength={19_000}
            value={companion.words}
            onChange={(event) => write({ words: event.currentTarget.value })}
          />
        </Panel>
      </div>
      <div className={classes.column}>
        <Panel title="Tell, ask, reflect" actions={<TallyClock draft={tally.draft} />}>
          <div className={classes.tally}>
            <div className={classes.taps}>
              <TallyButtons counts={counts} tap={tally.tap} />
            </div>
            <TallyBalance counts={counts} />
            <p className={classes.keys}>
              <kbd>T</kbd> <kbd>A</kbd> <kbd>R</kbd> count, <kbd>Backspace</kbd> takes the latest back; not
              while you write. <a href={addressOf('conversations', 'tally')}>Only the tally</a>
            </p>
          </div>
        </Panel>
        <Panel title="What comes of it">
          <CompanionOutcome open={open} />
        </Panel>
      </div>
    </div>
  );
}

/** Another conversation is under way: it is gone on with, or given up. */
function Another({ names, open }: { names: string; open: OpenCompanion }) {
  return (
    <Screen title="A conversation is under way">
      <Panel>
        <p className={classes.another}>
          {names === '' ? 'A live tally' : `The conversation with ${names}`} has not been ended yet. Only one
          runs at a time.
        </p>
        <div className={classes.row}>
          <Button onClick={() => goTo('conversations', 'companion')}>Go on with it</Button>
          <Button variant="subtle" color="red" onClick={open.tally.discard}>
            Discard it and begin this one
          </Button>
        </div>
      </Panel>
    </Screen>
  );
}
