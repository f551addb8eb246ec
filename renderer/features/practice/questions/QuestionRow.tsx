import { ActionIcon, CopyButton, Tooltip, UnstyledButton } from '@mantine/core';
import {
  IconCheck,
  IconCopy,
  IconPencil,
  IconStar,
  IconStarFilled,
  IconTag,
  IconTrash,
} from '@tabler/icons-react';
import type { QuestionAnswers } from '../../../../src/core/insights/question-answers.ts';
import type { BankQuestion } from '../../../../src/core/insights/question-bank.ts';
import { addressOf } from '../../../app/router.ts';
import { formatCount, formatCounted } from '../../../format/numbers.ts';
import { CONVERSATION_CHOICES } from '../../conversations/conversation-choices.ts';
import classes from './Questions.module.css';
import { SOURCE_WORDS } from './question-words.ts';

const NAMES = new Map(CONVERSATION_CHOICES.map(({ value, label }) => [value as string, label]));
/** In the page's main part, so that what pops up belongs to it. */
const IN_MAIN = { target: '#main' } as const;
const ICON = { size: 17, stroke: 1.6 } as const;

/** A question with what can be done with it. One of a guide can be copied, marked and tagged, and not changed. */
export function QuestionRow({
  question,
  setFavourite,
  showTag,
  edit,
  remove,
}: {
  question: BankQuestion;
  setFavourite: (favourite: boolean) => void;
  showTag: (tag: string) => void;
  edit: () => void;
  remove: () => void;
}) {
  const { text, conversation, source, favourite, answers, purpose, tags } = question;
  const isOwn = source !== 'guide';
  return (
    <div className={classes.row}>
      <div className={classes.words}>
        <p className={classes.text}>{text}</p>
        <p className={classes.soft}>
          {(conversation && NAMES.get(conversation)) ?? 'Any conversation'} · {SOURCE_WORDS[source]}
          {purpose && ` · ${purpose}`}
        </p>
        {answers && <AnswersLine answers={answers} />}
        {tags.length > 0 && (
          <ul className={classes.tags} aria-label="Tags">
            {tags.map((tag) => (
              <li key={tag}>
                <UnstyledButton className={classes.tag} onClick={() => showTag(tag)}>
                  #{tag}
                </UnstyledButton>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={classes.actions}>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Tooltip portalProps={IN_MAIN} label={copied ? 'Copied' : 'Copy'}>
              <ActionIcon variant="subtle" color="gray" aria-label={`Copy “${text}”`} onClick={copy}>
                {copied ? <IconCheck {...ICON} /> : <IconCopy {...ICON} />}
              </ActionIcon>
            </Tooltip>
          )}
        </CopyButton>
        <Tooltip portalProps={IN_MAIN} label={favourite ? 'No favourite any more' : 'Favourite'}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-pressed={favourite}
            aria-label={`Favourite “${text}”`}
            onClick={() => setFavourite(!favourite)}
          >
            {favourite ? <IconStarFilled size={17} /> : <IconStar {...ICON} />}
          </ActionIcon>
        </Tooltip>
        {!isOwn && (
          <Tooltip portalProps={IN_MAIN} label="Tags">
            <ActionIcon variant="subtle" color="gray" aria-label={`Tags of “${text}”`} onClick={edit}>
              <IconTag {...ICON} />
            </ActionIcon>
          </Tooltip>
        )}
        {isOwn && (
          <>
            <Tooltip portalProps={IN_MAIN} label="Edit">
              <ActionIcon variant="subtle" color="gray" aria-label={`Edit “${text}”`} onClick={edit}>
                <IconPencil {...ICON} />
              </ActionIcon>
            </Tooltip>
            <Tooltip portalProps={IN_MAIN} label="Remove">
              <ActionIcon variant="subtle" color="gray" aria-label={`Remove “${text}”`} onClick={remove}>
                <IconTrash {...ICON} />
              </ActionIcon>
            </Tooltip>
          </>
        )}
      </div>
    </div>
  );
}

/** How the question was answered, with a way to where it was answered at most length. */
function AnswersLine({ answers }: { answers: QuestionAnswers }) {
  const { count, longestWords, meanWords, conversationId } = answers;
  const longest = `Longest answer ${formatCounted(longestWords, 'word')}`;
  return (
    <p className={classes.soft}>
      {conversationId === null ? longest : <a href={addressOf('conversations', conversationId)}>{longest}</a>}
      {count > 1 && `, ${formatCount(Math.round(meanWords))} on average of ${count}`}
    </p>
  );
}
