import { CALENDAR_TEXT_LENGTH, type CalendarEntryPerson } from '../../domain/audit/calendar-entry.ts';
import { wordsOf } from '../../domain/audit/proposals/find-topics.ts';
import { companyOf, type Person } from '../../domain/audit/proposals/people.ts';
import type { KnownRep } from '../../insights/calendar/proposal-frame.ts';

function nameKey(text: string): string {
  return wordsOf(text).sort().join(' ');
}

/**
 * Reps without an address get the one in the calendar whose first half is their name: `ana.ruiz@firm.example` for Ana
 * Ruiz. Calendars often give an address and no name. Two people of one name get none.
 */
export function withFoundAddresses(reps: readonly KnownRep[], people: readonly Person[]): KnownRep[] {
  const taken = new Set(reps.map(({ address }) => address));
  const byName = new Map<string, Set<string>>();
  for (const { address } of people) {
    if (address === '' || taken.has(address)) continue;
    const key = nameKey(address.slice(0, address.lastIndexOf('@')));
    byName.set(key, (byName.get(key) ?? new Set()).add(address));
  }
  const namesakes = (rep: KnownRep) => reps.filter(({ name }) => nameKey(name) === nameKey(rep.name)).length;
  return reps.map((rep) => {
    const found = [...(byName.get(nameKey(rep.name)) ?? [])];
    const [address] = found;
    const isClear = rep.address === '' && found.length === 1 && namesakes(rep) === 1;
    return isClear && address !== undefined ? { ...rep, address } : rep;
  });
}

function cut(text: string): string {
  return text.slice(0, CALENDAR_TEXT_LENGTH);
}

/**
 * The people of an entry beside the manager, each with the rep that they are. A rep who is only named in the title of an
 * entry without people counts as one of them.
 */
export function linkedPeople(
  summary: string,
  attendees: readonly Person[],
  { me, reps }: { readonly me: readonly string[]; readonly reps: readonly KnownRep[] },
): CalendarEntryPerson[] {
  const mine = new Set(me.map((address) => address.toLowerCase()));
  const others = attendees.filter(({ address }) => address === '' || !mine.has(address.toLowerCase()));
  const isSame = (rep: KnownRep, person: Person) =>
    companyOf('', [person], { me: ['-'], team: [rep] }).reps.length > 0;
  const people = others.map((person) => {
    const rep = reps.find((known) => isSame(known, person));
    const name = person.name || (rep?.name ?? '');
    return { name: cut(name), address: cut(person.address), repId: rep?.repId ?? null };
  });
  if (people.length > 0) return people;
  const named = companyOf(summary, [], { me, team: reps }).reps;
  return reps
    .filter((rep) => named.includes(rep))
    .map(({ repId, name }) => ({ name: cut(name), address: '', repId }));
}
