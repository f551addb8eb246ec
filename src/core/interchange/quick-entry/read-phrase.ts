import type { SessionChannel, SessionForm } from '../../domain/session/coaching-session.ts';
import type { ConversationKey } from '../../domain/session/conversation-key.ts';
import type { QuickMeaning } from './quick-entry.ts';

type Rule = {
  readonly pattern: RegExp;
  readonly meaning: (found: RegExpExecArray) => QuickMeaning | null;
};

/** The longest session that can be logged, in minutes. */
const MINUTES_MAX = 600;

function at(source: string): RegExp {
  return new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'iuy');
}

function form(source: string, value: SessionForm): Rule {
  return { pattern: at(source), meaning: () => ({ kind: 'form', form: value }) };
}

function conversation(source: string, key: ConversationKey): Rule {
  return { pattern: at(source), meaning: () => ({ kind: 'conversation', conversation: key }) };
}

function channel(source: string, value: SessionChannel): Rule {
  return { pattern: at(source), meaning: () => ({ kind: 'channel', channel: value }) };
}

function minutes(source: string, count: (groups: readonly (string | undefined)[]) => number): Rule {
  return {
    pattern: at(source),
    meaning: ([, ...groups]) => {
      const value = Math.round(count(groups));
      return value >= 1 && value <= MINUTES_MAX ? { kind: 'minutes', minutes: value } : null;
    },
  };
}

function scored(kind: 'rating' | 'strength', source: string): Rule {
  return {
    pattern: new RegExp(`(?:${source})(?![\\p{L}\\p{N}/])`, 'iuy'),
    meaning: ([all, number]) => {
      const value = number === undefined ? all.length : Number(number);
      return kind === 'rating' ? { kind, rating: value } : { kind, strength: value };
    },
  };
}

const CONVERSATION = '(?: (?:conversation|talk|chat))?';

const RULES: readonly Rule[] = [
  minutes(
    '(\\d{1,2}) ?(?:h|hrs?|hours?) ?(?:and )?(\\d{1,2}) ?(?:m|mins?|minutes?)?',
    ([h, m]) => Number(h) * 60 + Number(m),
  ),
  minutes('(\\d{1,2}):(\\d\\d) ?(?:h|hrs?|hours?)', ([h, m]) => Number(h) * 60 + Number(m)),
  minutes('(\\d{1,2}(?:[.,]\\d{1,2})?) ?(?:h|hrs?|hours?)', ([h = '']) => Number(h.replace(',', '.')) * 60),
  minutes("(\\d{1,3}) ?(?:m|mins?|minutes?|['′])", ([m]) => Number(m)),
  minutes('an hour and a half', () => 90),
  minutes('half an hour|a half[- ]hour|half[- ]hour', () => 30),
  minutes('(?:a )?quarter of an hour', () => 15),
  minutes('(?:an|one) hour', () => 60),
  scored('strength', '(10|[1-9]) ?(?:/ ?10|(?:out )?of (?:10|ten))'),
  scored('strength', '(?:strength|committed|commitment) (10|[1-9])'),
  scored('rating', '([1-5]) ?(?:/ ?5|(?:out )?of (?:5|five)| ?stars?)'),
  scored('rating', '(?:rated|rates|rating|usefulness)(?: (?:it|this|as))? ([1-5])(?: ?/ ?5)?'),
  scored('rating', '★{1,5}'),
  form('1 ?: ?1|1-1|1-2-1|121|1on1|1 on 1|one[- ](?:to|on)[- ]one', 'one-to-one'),
  form('deal[- ]?(?:coaching|session|review)|deal', 'deal-coaching'),
  form('team (?:skill )?(?:session|meeting)|skill session|group session', 'team-session'),
  form('call[- ]review|(?:call )?recording(?: review)?', 'call-review'),
  form('in the moment|ad[- ]?hoc|on the spot', 'in-the-moment'),
  conversation(`goal[- ]?setting${CONVERSATION}|goals?${CONVERSATION}`, 'goal-setting'),
  conversation(`discovery${CONVERSATION}`, 'discovery'),
  conversation(`skills?[- ]gap${CONVERSATION}`, 'skill-gap'),
  conversation(`accountability${CONVERSATION}`, 'accountability'),
  conversation(`(?:opportunity|opp|pipeline)[- ]review|opportunity${CONVERSATION}`, 'opportunity-review'),
  conversation(`motivation(?:al)?${CONVERSATION}`, 'motivation'),
  conversation(`development(?:al)?${CONVERSATION}|career${CONVERSATION}`, 'development'),
  channel(
    '(?:(?:by|on|via|over) )?(?:video(?: ?call)?|zoom|(?:ms )?teams|webex|google meet|facetime)',
    'video',
  ),
  channel('(?:(?:by|on|via|over) (?:the )?)?(?:phone(?: ?call)?|telephone)', 'phone'),
  channel('in[- ]person|face[- ]to[- ]face|f2f|on[- ]?site|in the office', 'in-person'),
];

/** What the words at a place of a line mean, apart from names and days, and how many characters they take. */
export function readPhrase(text: string, from: number): { meaning: QuickMeaning; length: number } | null {
  for (const { pattern, meaning } of RULES) {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    const read = found && meaning(found);
    if (found && read) return { meaning: read, length: found[0].length };
  }
  return null;
}
