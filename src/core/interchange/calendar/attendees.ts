import { type ContentLine, paramOf, readContentLine } from './content-line.ts';
import type { RawLine } from './raw-line.ts';
import type { CalendarPerson } from './reading.ts';

/** What a person answered to an invitation; only what an audit acts on is told apart. */
export type Answer = 'declined' | 'tentative' | 'other';

/** A person in an event, with the answer. */
export type Invitee = CalendarPerson & { readonly answer: Answer };

const NOT_PEOPLE = new Set(['ROOM', 'RESOURCE']);
/** Addresses that calendar servers give to rooms and equipment, whatever they call them otherwise. */
const ROOM_ADDRESS = /@resource\.calendar\.google\.com$/;
const MAILTO = /mailto:\s*([^\s>";]+)/i;
const BARE_ADDRESS = /[^\s<>":;,]+@[^\s<>":;,]+/;

/** No address is longer; the patterns below it take too long on lines without end. */
const LONGEST_VALUE = 1000;

function addressIn(text: string): string {
  const value = text.slice(0, LONGEST_VALUE);
  const found = MAILTO.exec(value)?.[1] ?? BARE_ADDRESS.exec(value)?.[0] ?? '';
  return found.toLowerCase();
}

function answerIn(line: ContentLine | null): Answer {
  const status = paramOf(line, 'partstat').toUpperCase();
  if (status === 'DECLINED') return 'declined';
  return status === 'TENTATIVE' ? 'tentative' : 'other';
}

function readInvitee(line: string): Invitee | null {
  const content = readContentLine(line);
  // A line that breaks the grammar, such as a name with a bare colon, still gives up its address.
  const value = typeof content?.values[0] === 'string' ? content.values[0] : line;
  const address = addressIn(value) || addressIn(paramOf(content, 'email')) || addressIn(line);
  const name = paramOf(content, 'cn').replaceAll('"', '').trim();
  const kind = paramOf(content, 'cutype').toUpperCase();
  const isThing =
    NOT_PEOPLE.has(kind) ||
    (paramOf(content, 'role').toUpperCase() === 'NON-PARTICIPANT' && kind !== 'INDIVIDUAL') ||
    ROOM_ADDRESS.test(address);
  if (isThing || (address === '' && name === '')) return null;
  return { name: name.toLowerCase() === address ? '' : name, address, answer: answerIn(content) };
}

function identity(person: CalendarPerson): string {
  return person.address || person.name.toLowerCase();
}

/** Reads the people of an event's lines. */
export type InviteeReader = (lines: readonly RawLine[]) => Invitee[];

/** Fills in from the team what an invitation leaves out: an address for a known name, a name for a known address. */
function asTeamKnows(person: Invitee, team: readonly CalendarPerson[]): Invitee {
  const { name, address } = person;
  if (address !== '' && name !== '') return person;
  const known = team.find((member) =>
    address === ''
      ? member.name.toLowerCase() === name.toLowerCase()
      : member.address.toLowerCase() === address,
  );
  if (!known) return person;
  return { ...person, name: name || known.name, address: address || known.address.toLowerCase() };
}

/**
 * A reader of the people of events: each once, the organiser included, rooms and resources left out. The same
 * people come again and again in a calendar, so a line that was read is remembered.
 */
export function inviteeReader(team: readonly CalendarPerson[]): InviteeReader {
  const known = new Map<string, Invitee | null>();
  function read(line: RawLine): Invitee | null {
    const earlier = known.get(line.raw);
    if (earlier !== undefined) return earlier;
    const person = readInvitee(line.text);
    const invitee = person && asTeamKnows(person, team);
    known.set(line.raw, invitee);
    return invitee;
  }
  return (lines) => {
    const people = new Map<string, Invitee>();
    let organizerLine: RawLine | null = null;
    for (const line of lines) {
      if (line.name === 'ORGANIZER') organizerLine ??= line;
      if (line.name !== 'ATTENDEE') continue;
      const person = read(line);
      if (person && !people.has(identity(person))) people.set(identity(person), person);
    }
    const organizer = organizerLine && read(organizerLine);
    // Outlook leaves the organiser out of the list; a bare organiser without attendees is no meeting.
    if (organizer && people.size > 0 && !people.has(identity(organizer))) {
      people.set(identity(organizer), { ...organizer, answer: 'other' });
    }
    return [...people.values()];
  };
}
