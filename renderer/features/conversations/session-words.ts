import type { Commitment } from '../../../src/core/domain/commitment/commitment.ts';
import {
  SESSION_CHANNELS,
  SESSION_FORMS,
  type SessionChannel,
  type SessionForm,
} from '../../../src/core/domain/session/coaching-session.ts';

/** What the forms of a session are called. */
export const FORM_WORDS: Readonly<Record<SessionForm, string>> = {
  'one-to-one': 'One-to-one',
  'deal-coaching': 'Deal coaching',
  'team-session': 'Team session',
  'call-review': 'Call review',
  'in-the-moment': 'In the moment',
};

/** What the channels are called. */
export const CHANNEL_WORDS: Readonly<Record<SessionChannel, string>> = {
  'in-person': 'In person',
  video: 'Video',
  phone: 'Phone',
};

/** The forms as choices. */
export const FORM_CHOICES = SESSION_FORMS.map((value) => ({ value, label: FORM_WORDS[value] }));

/** The channels as choices. */
export const CHANNEL_CHOICES = SESSION_CHANNELS.map((value) => ({ value, label: CHANNEL_WORDS[value] }));

/** What a commitment's state is called. */
export const COMMITMENT_STATUS_WORDS: Readonly<Record<Commitment['status'], string>> = {
  open: 'open',
  kept: 'kept',
  missed: 'missed',
  changed: 'changed',
  dropped: 'dropped',
};
