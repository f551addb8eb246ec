import { Button, Input, Switch } from '@mantine/core';
import type { Debrief } from '../../../../src/core/domain/session/companion.ts';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ChoiceField } from '../ChoiceField.tsx';
import { ConversationSelect } from '../ConversationSelect.tsx';
import { LikeNote } from '../log/LikeNote.tsx';
import { MinutesField } from '../log/MinutesField.tsx';
import { RATING_CHOICES } from '../log/rating-choices.ts';
import { RepsField } from '../RepsField.tsx';
import { CHANNEL_CHOICES, FORM_CHOICES } from '../session-words.ts';
import { TallyNote } from '../tally/TallyNote.tsx';
import { tallyOf } from '../tally/tally-to-log.ts';
import { momentNow } from '../tally/use-kept-draft.ts';
import classes from './Companion.module.css';
import { CompanionOutcome } from './CompanionOutcome.tsx';
import type { OpenCompanion } from './use-companion.ts';

/** Looks back for two minutes: what the rep thought through, what one would ask instead, what was agreed. Then it is logged. */
export function CompanionDebrief({ open, debrief }: { open: OpenCompanion; debrief: Debrief }) {
  const { tally, companion, repIds, day, errors, like, write, writeDebrief, goOn, log } = open;
  return (
    <form
      className={classes.columns}
      onSubmit={(event) => {
        event.preventDefault();
        log();
      }}
    >
      <div className={classes.column}>
        <Panel title="Looking back">
          <div className={classes.outcome}>
            <GrowingTextarea
              label="What did the rep think through on their own?"
              minRows={2}
              maxLength={4000}
              value={debrief.thinking}
              onChange={(event) => writeDebrief({ thinking: event.currentTarget.value })}
            />
            <GrowingTextarea
              label="What would you ask instead of what you told?"
              minRows={2}
              maxLength={4000}
              value={debrief.askInstead}
              onChange={(event) => writeDebrief({ askInstead: event.currentTarget.value })}
            />
            <ChoiceField
              label="How useful the rep found it, 1–5"
              value={String(debrief.rating ?? 0)}
              choices={RATING_CHOICES}
              onChange={(rating) => writeDebrief({ rating: Number(rating) || null })}
            />
            <Switch
              label="Private: keep this note out of reports"
              checked={debrief.noteIsPrivate}
              onChange={(event) => writeDebrief({ noteIsPrivate: event.currentTarget.checked })}
            />
          </div>
        </Panel>
        <Panel title="The session">
          <div className={classes.outcome}>
            {tally.draft && tally.draft.taps.length > 0 && (
              <TallyNote tally={tallyOf(tally.draft, day, momentNow())} />
            )}
            <RepsField value={repIds} onChange={tally.choose} error={errors.repIds} />
            <ChoiceField
              label="Form"
              value={debrief.form}
              choices={FORM_CHOICES}
              onChange={(form) => writeDebrief({ form })}
            />
            <MinutesField
              value={debrief.minutes ?? ''}
              onChange={(minutes) => writeDebrief({ minutes: minutes === '' ? null : Math.round(minutes) })}
              error={errors.minutes}
            />
            <ChoiceField
              label="Channel"
              value={debrief.channel}
              choices={CHANNEL_CHOICES}
              onChange={(channel) => writeDebrief({ channel })}
            />
            <ConversationSelect
              value={companion.conversation}
              onChange={(conversation) => write({ conversation })}
            />
          </div>
        </Panel>
      </div>
      <div className={classes.column}>
        <Panel title="What comes of it">
          <CompanionOutcome open={open} />
        </Panel>
        {like && <LikeNote session={like} />}
        {Object.keys(errors).length > 0 && (
          <Input.Error role="alert">Something is still missing: it is marked above.</Input.Error>
        )}
        <div className={classes.row}>
          <Button type="submit">{like ? 'Log it all the same' : 'Log the conversation'}</Button>
          <Button variant="default" onClick={goOn}>
            Back to the conversation
          </Button>
        </div>
      </div>
    </form>
  );
}
