import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { wordListId } from '../../../../src/core/domain/audit/calendar-settings.ts';
import { phrases, TOPICS, type Topic } from '../../../../src/core/domain/audit/proposals/word-list.ts';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import { wordListsOf } from '../../../../src/core/insights/calendar/proposal-frame.ts';
import { useRecords, useRun } from '../../../state/use-plan.ts';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { tellDone } from '../../../ui/tell-problem.tsx';
import classes from './Rules.module.css';
import { languageName, TOPIC_WORDS } from './topic-words.ts';

/** Languages that can be begun beside those that are built in. */
const MORE_LANGUAGES = ['pt', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'tr', 'el', 'ro', 'hu', 'ja', 'zh'];
const TOPIC_OPTIONS = TOPICS.map((topic) => ({ value: topic, label: TOPIC_WORDS[topic] }));

function isTopic(text: string | null): text is Topic {
  return TOPICS.some((topic) => topic === text);
}

/** The words by which titles are recognised, by language and topic; every list can be edited and put back. */
export function WordListsPanel() {
  const records = useRecords();
  const [language, setLanguage] = useState('en');
  const [topic, setTopic] = useState<Topic>('one-to-one');
  const lists = wordListsOf(records.all('word-list'));
  const languages = [...new Set([...lists.map((list) => list.language), ...MORE_LANGUAGES])];
  const terms = lists.find((list) => list.language === language)?.terms[topic] ?? [];
  const isOwn = records.get('word-list', wordListId(language, topic)) !== undefined;
  return (
    <Panel
      title="Words in titles"
      hint="Titles with these words are recognised. Accents don’t matter; a star stands for any letters."
    >
      <div className={classes.lists}>
        <Select
          label="Language"
          data={languages.map((value) => ({ value, label: languageName(value) }))}
          value={language}
          searchable
          allowDeselect={false}
          onChange={(value) => value !== null && setLanguage(value)}
        />
        <Select
          label="Topic"
          data={TOPIC_OPTIONS}
          value={topic}
          searchable
          allowDeselect={false}
          onChange={(value) => isTopic(value) && setTopic(value)}
        />
      </div>
      <WordsForm
        key={`${language} ${topic} ${terms.join()}`}
        language={language}
        topic={topic}
        terms={terms}
        isOwn={isOwn}
      />
    </Panel>
  );
}

function WordsForm({
  language,
  topic,
  terms,
  isOwn,
}: {
  language: string;
  topic: Topic;
  terms: readonly string[];
  isOwn: boolean;
}) {
  const run = useRun({ quietly: true });
  const [text, setText] = useState(terms.join(', '));
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (next: string[] | null) => {
    const outcome = await run('edit-word-list', { language, topic, terms: next });
    setProblem(outcome.ok ? null : outcome.problem);
    if (outcome.ok)
      tellDone(next ? 'Saved. Open entries are proposed anew.' : 'The built-in words are back.');
  };
  return (
    <>
      <GrowingTextarea
        label="Words, with a comma between them"
        value={text}
        minRows={3}
        maxRows={10}
        error={problem && `${problem.message} ${problem.remedy}`}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button disabled={text === terms.join(', ')} onClick={() => void save(phrases(text))}>
          Save words
        </Button>
        {isOwn && (
          <Button variant="default" onClick={() => void save(null)}>
            Back to the built-in words
          </Button>
        )}
      </div>
    </>
  );
}
