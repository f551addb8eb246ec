import type { Tier } from '../../domain/rep/rep.ts';

/** The manager of the sample: invented, like everybody and everything in it. */
export const MANAGER = {
  name: 'Marisol Okafor',
  role: 'Regional sales manager, building services',
} as const;

/** The team, in the order in which a sample takes as many as it needs. */
export const TEAM: readonly { readonly name: string; readonly tier: Tier }[] = [
  { name: 'Tomasz Wilk', tier: 'middle' },
  { name: 'Priya Raman', tier: 'top' },
  { name: 'Deshawn Carter', tier: 'middle' },
  { name: 'Linh Dao', tier: 'middle' },
  { name: 'Elif Aksoy', tier: 'low' },
  { name: 'Jonas Berg', tier: 'middle' },
  { name: 'Amara Nwosu', tier: 'top' },
  { name: 'Mateo Rivas', tier: 'middle' },
  { name: 'Hana Sato', tier: 'middle' },
  { name: 'Callum Reid', tier: 'low' },
  { name: 'Noor Haddad', tier: 'middle' },
  { name: 'Sofia Lindqvist', tier: 'top' },
];

/** A deal that a conversation or a note is about. */
export type Deal = { readonly customer: string; readonly contact: string; readonly service: string };

/** Invented customers with somebody to talk to there and what they are buying. */
export const DEALS: readonly Deal[] = [
  { customer: 'Halden Cold Stores', contact: 'Ms Iversen', service: 'maintenance contract' },
  { customer: 'the Brightmoor clinics', contact: 'Dr Pell', service: 'fire-safety inspections' },
  { customer: 'Northquay Hotels', contact: 'Mr Adeyemi', service: 'reception and cleaning package' },
  { customer: 'the Oakline schools', contact: 'Ms Ferreira', service: 'boiler replacement' },
  { customer: 'Verrano Foods', contact: 'Mr Lang', service: 'night watch on the cooling' },
  { customer: 'Tillman and Roe', contact: 'Ms Haque', service: 'lift maintenance' },
  { customer: 'the Quayside offices', contact: 'Mr Novak', service: 'energy audit' },
  { customer: 'Lumen Diagnostics', contact: 'Ms Okoro', service: 'clean-room service' },
  { customer: 'Pellworm Shipping', contact: 'Mr Jansen', service: 'remote monitoring' },
  { customer: 'the Stadtwald museum', contact: 'Dr Amsel', service: 'climate control' },
  { customer: 'Kestrel Car Parks', contact: 'Ms Byrne', service: 'ventilation check' },
  { customer: 'Arden Housing', contact: 'Mr Mbeki', service: 'heating service' },
];

/** A text with the deal's and the rep's names in it, and a capital letter wherever a sentence begins. */
export function withNames(text: string, deal: Deal, rep: string): string {
  return text
    .replaceAll('{customer}', deal.customer)
    .replaceAll('{contact}', deal.contact)
    .replaceAll('{service}', deal.service)
    .replaceAll('{rep}', rep.split(' ')[0] ?? rep)
    .replace(/(^|[.!?] )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
