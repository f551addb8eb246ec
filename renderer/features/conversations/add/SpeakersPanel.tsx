import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type {
  MappingReason,
  ProposedMapping,
} from '../../../../src/core/interchange/transcripts/speaker-names.ts';
import type { TranscriptSpeaker } from '../../../../src/core/interchange/transcripts/transcript.ts';
import { formatCount, formatCounted, formatShare } from '../../../format/numbers.ts';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './AddTranscript.module.css';

/** Speakers and proposals shown before one asks for more: enough for any meeting, few enough for a look. */
const SHOWN_AT_FIRST = 12;
const SHOWN_AT_MOST = 100;

const REASON_WORDS: Readonly<Record<MappingReason, string>> = {
  presentation: 'A shared screen that passes for a speaker',
  'second-device': 'The same name on a second device',
  company: 'The same name with the company behind it',
  spelling: 'The same name spelled another way',
  'fuller-name': 'A shorter form of the name',
};

/** Which of the speakers is the manager, and which names are one person. */
export function SpeakersPanel({
  speakers,
  coachSpeakers,
  choose,
  proposals,
  apart,
  setApart,
  error,
}: {
  speakers: readonly TranscriptSpeaker[];
  coachSpeakers: readonly string[];
  choose: (names: string[]) => void;
  proposals: readonly ProposedMapping[];
  apart: readonly string[];
  setApart: (names: readonly string[]) => void;
  error: string | null;
}) {
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const [search, setSearch] = useState('');
  const words = speakers.reduce((sum, speaker) => sum + speaker.words, 0);
  const wanted = search.trim().toLocaleLowerCase();
  const fitting = wanted
    ? speakers.filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
    : speakers;
  return (
    <Panel
      title="Which of these is you?"
      hint="Only what you say is coded. Choose several names if you spoke under more than one."
    >
      {speakers.length > SHOWN_AT_FIRST && (
        <TextInput
          className={classes.search}
          label={`Find a name among ${formatCount(speakers.length)}`}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <Checkbox.Group
        aria-label="Which of these is you?"
        value={[...coachSpeakers]}
        onChange={choose}
        error={error && <span className={classes.speakersError}>{error}</span>}
      >
        <div className={classes.speakers}>
          {fitting.slice(0, limit).map((speaker) => (
            <Checkbox
              key={speaker.name}
              value={speaker.name}
              label={<span className={classes.name}>{speaker.name}</span>}
              description={`${formatCounted(speaker.words, 'word')} in ${formatCounted(speaker.turns, 'turn')}, ${formatShare(words > 0 ? speaker.words / words : null)} of all words`}
            />
          ))}
        </div>
      </Checkbox.Group>
      {fitting.length > limit && limit < SHOWN_AT_MOST && (
        <Button variant="subtle" size="compact-sm" mt="sm" onClick={() => setLimit(SHOWN_AT_MOST)}>
          Show more names
        </Button>
      )}
      {proposals.length > 0 && (
        <Checkbox.Group
          className={classes.joined}
          label="These look like one person"
          value={proposals.filter(({ from }) => !apart.includes(from)).map(({ from }) => from)}
          onChange={(kept) =>
            setApart(proposals.filter(({ from }) => !kept.includes(from)).map(({ from }) => from))
          }
        >
          <div className={classes.speakers}>
            {proposals.slice(0, SHOWN_AT_FIRST).map(({ from, to, reason }) => (
              <Checkbox
                key={from}
                value={from}
                label={
                  <span className={classes.name}>
                    Count “{from}” as “{to}”
                  </span>
                }
                description={REASON_WORDS[reason]}
              />
            ))}
          </div>
          {proposals.length > SHOWN_AT_FIRST && (
            <p className={classes.more}>
              And {formatCounted(proposals.length - SHOWN_AT_FIRST, 'other name', 'other names')} likewise.
            </p>
          )}
        </Checkbox.Group>
      )}
    </Panel>
  );
}
