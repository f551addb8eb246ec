import type { DrillItem } from '../../domain/practice/drill-item.ts';
import { builtIn } from './built-in.ts';
import { CLOSED_ADVICE_AND_IDEAS } from './closed/advice-and-ideas.ts';
import { CLOSED_BUILDINGS_AND_PEOPLE } from './closed/buildings-and-people.ts';
import { CLOSED_SYSTEMS_AND_RISKS } from './closed/systems-and-risks.ts';
import { COMMITMENTS_ADVICE_AND_IDEAS } from './commitments/advice-and-ideas.ts';
import { COMMITMENTS_BUILDINGS_AND_PEOPLE } from './commitments/buildings-and-people.ts';
import { COMMITMENTS_SYSTEMS_AND_RISKS } from './commitments/systems-and-risks.ts';
import { REFLECTING_ADVICE_AND_IDEAS } from './reflecting/advice-and-ideas.ts';
import { REFLECTING_BUILDINGS_AND_PEOPLE } from './reflecting/buildings-and-people.ts';
import { REFLECTING_SYSTEMS_AND_RISKS } from './reflecting/systems-and-risks.ts';
import { TELLING_ADVICE_AND_IDEAS } from './telling/advice-and-ideas.ts';
import { TELLING_BUILDINGS_AND_PEOPLE } from './telling/buildings-and-people.ts';
import { TELLING_SYSTEMS_AND_RISKS } from './telling/systems-and-risks.ts';

/** All built-in items. Loaded with the drills alone: neither the first page nor a reducer knows them. */
export const DRILL_ITEMS: readonly DrillItem[] = [
  ...builtIn('tell-to-question', [
    ...TELLING_BUILDINGS_AND_PEOPLE,
    ...TELLING_SYSTEMS_AND_RISKS,
    ...TELLING_ADVICE_AND_IDEAS,
  ]),
  ...builtIn('open-closed', [
    ...CLOSED_BUILDINGS_AND_PEOPLE,
    ...CLOSED_SYSTEMS_AND_RISKS,
    ...CLOSED_ADVICE_AND_IDEAS,
  ]),
  ...builtIn('reflect', [
    ...REFLECTING_BUILDINGS_AND_PEOPLE,
    ...REFLECTING_SYSTEMS_AND_RISKS,
    ...REFLECTING_ADVICE_AND_IDEAS,
  ]),
  ...builtIn('hear-commitment', [
    ...COMMITMENTS_BUILDINGS_AND_PEOPLE,
    ...COMMITMENTS_SYSTEMS_AND_RISKS,
    ...COMMITMENTS_ADVICE_AND_IDEAS,
  ]),
];
