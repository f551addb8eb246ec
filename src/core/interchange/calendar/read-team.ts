import type { CalendarPerson } from './reading.ts';

const LINE = /^(.*?)<([^<>\s]+@[^<>\s]+)>\s*$/;
const BARE_ADDRESS = /^\S+@\S+$/;

/** A team as a text names it, and the lines that name nobody. */
export type TeamReading = { readonly team: readonly CalendarPerson[]; readonly unread: readonly string[] };

/**
 * Reads a team from a text with one `Name <address>` a line. A bare address and a bare name will do; empty
 * lines and lines that begin with `#` are passed over.
 * @example readTeam('Ana Lopes <ana@firm.example>') // { team: [{ name: 'Ana Lopes', address: 'ana@firm.example' }], unread: [] }
 */
export function readTeam(text: string): TeamReading {
  const team: CalendarPerson[] = [];
  const unread: string[] = [];
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const line = raw.replace(/^\ufeff/, '').trim();
    if (line === '' || line.startsWith('#')) continue;
    const parts = LINE.exec(line);
    if (parts)
      team.push({
        name: (parts[1] ?? '').replaceAll('"', '').trim(),
        address: (parts[2] ?? '').toLowerCase(),
      });
    else if (BARE_ADDRESS.test(line)) team.push({ name: '', address: line.toLowerCase() });
    else if (!/[<>@]/.test(line)) team.push({ name: line, address: '' });
    else unread.push(line);
  }
  return { team, unread };
}
