import { wordsOf } from './find-topics.ts';

/** A person as a calendar names them; `address` may be ''. */
export type Person = { readonly name: string; readonly address: string };

/** Who is at an occurrence beside the manager. */
export type Company = {
  /** Members of the manager's team, by address or name, or by their name in the title of an entry without people. */
  readonly reps: readonly Person[];
  /** Colleagues outside the team. */
  readonly colleagues: readonly Person[];
  /** People of another firm; empty while the manager's own is not known. */
  readonly outsiders: readonly Person[];
  /** Whether the manager's team is known. Where it isn't, every colleague is taken for a member. */
  readonly teamKnown: boolean;
  /** Whether the manager's own firm is known, and so who is of another. */
  readonly firmKnown: boolean;
};

/** What is known of the manager: addresses, and the team. */
export type Circle = { readonly me: readonly string[]; readonly team: readonly Person[] };

/** Addresses anybody can have; they say nothing about a firm. */
const OPEN_DOMAINS = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'me.com',
  'aol.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  't-online.de',
  'orange.fr',
  'free.fr',
  'libero.it',
  'proton.me',
  'protonmail.com',
]);

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

function sameName(a: string, b: string): boolean {
  const words = (text: string) => wordsOf(text).sort().join(' ');
  return a !== '' && b !== '' && words(a) === words(b);
}

function isSamePerson(a: Person, b: Person): boolean {
  if (a.address !== '' && b.address !== '') return a.address.toLowerCase() === b.address.toLowerCase();
  return sameName(a.name, b.name);
}

/** Team members whose first or full name stands in a text. */
export function repsNamedIn(text: string, team: readonly Person[]): Person[] {
  const words = new Set(wordsOf(text));
  return team.filter(({ name }) => {
    const [first] = wordsOf(name);
    return first !== undefined && first.length > 1 && words.has(first);
  });
}

/** Sorts the people of an occurrence by what they are to the manager. */
export function companyOf(title: string, attendees: readonly Person[], { me, team }: Circle): Company {
  const mine = new Set(me.map((address) => address.toLowerCase()));
  const isRep = (person: Person) => team.some((member) => isSamePerson(member, person));
  const others = attendees.filter((person) => !mine.has(person.address.toLowerCase()));
  const invited = others.filter(isRep);
  const reps = others.length === 0 ? repsNamedIn(title, team) : invited;
  const own = new Set([...me, ...team.map(({ address }) => address)].map(domainOf).filter((d) => d !== ''));
  for (const domain of OPEN_DOMAINS) own.delete(domain);
  const rest = others.filter((person) => !isRep(person));
  const isOutsider = ({ address }: Person) => own.size > 0 && address !== '' && !own.has(domainOf(address));
  // Without the manager's address, one of the colleagues is taken for the manager.
  const colleagues = rest.filter((person) => !isOutsider(person)).slice(me.length === 0 ? 1 : 0);
  const teamKnown = team.length > 0;
  return {
    reps: teamKnown ? reps : colleagues,
    colleagues: teamKnown ? colleagues : [],
    outsiders: rest.filter(isOutsider),
    teamKnown,
    firmKnown: own.size > 0,
  };
}
