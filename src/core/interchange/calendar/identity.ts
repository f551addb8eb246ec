import type { RawCalendar } from './component-gatherer.ts';
import { rawValue } from './raw-line.ts';

/** Whether a calendar could be the manager's, judged by the addresses in it. */
export type Ownership = 'mine' | 'someone-else' | 'no-addresses';

/** Addresses as they are compared: in lower case, without `mailto:` and blanks. */
export function normalisedAddresses(addresses: readonly string[]): string[] {
  return addresses
    .map((address) =>
      address
        .trim()
        .toLowerCase()
        .replace(/^mailto:/, ''),
    )
    .filter((text) => text !== '');
}

/** Looks for one of the manager's addresses anywhere in a calendar: among the people or in the calendar's own name. */
export function ownershipOf(calendar: RawCalendar, me: readonly string[]): Ownership {
  const names = calendar.properties
    .filter(({ name }) => name === 'X-WR-CALNAME')
    .map(({ text }) => rawValue(text));
  const isMe = (text: string) => me.some((address) => text.toLowerCase().includes(address));
  if (names.some(isMe)) return 'mine';
  let hasAddresses = false;
  for (const event of calendar.events) {
    for (const { name, text } of event.lines) {
      if (name !== 'ATTENDEE' && name !== 'ORGANIZER') continue;
      if (isMe(text)) return 'mine';
      hasAddresses ||= text.includes('@');
    }
  }
  return hasAddresses ? 'someone-else' : 'no-addresses';
}

/** What calendars write over an entry whose details they hide, in the languages of the common servers. */
const BUSY_WORDS = new Set(
  `busy|tentative|free|away|working elsewhere|out of office|private|private appointment|unavailable|not available
  |beschäftigt|gebucht|belegt|besetzt|mit vorbehalt|frei|abwesend|privat|privater termin|privates ereignis
  |occupé|occupée|provisoire|libre|absent|privé|rendez-vous privé
  |ocupado|ocupada|provisional|ausente|privado|bezet|voorlopig|vrij|afwezig|privé-afspraak
  |occupato|occupata|provvisorio|libero|non disponibile|privato|upptagen|optaget|opptatt|zajęty|varattu`
    .split('|')
    .map((word) => word.trim()),
);

/** Whether a title says nothing but that the time is taken. `saysOnlyBusy('Busy')` is true, `saysOnlyBusy('Busy week kick-off')` false. */
export function saysOnlyBusy(summary: string): boolean {
  return BUSY_WORDS.has(summary.trim().toLowerCase());
}
