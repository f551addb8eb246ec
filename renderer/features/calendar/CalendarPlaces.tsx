import { type Day, isDay } from '../../../src/core/domain/calendar/day.ts';
import { fetchedPart } from '../../ui/fetched-part.tsx';

const PLACES = {
  import: fetchedPart(() => import('./import/ImportScreen.tsx')),
  review: fetchedPart(() => import('./review/ReviewScreen.tsx')),
  rules: fetchedPart(() => import('./rules/RulesScreen.tsx')),
} as const;

/** A screen of the calendar's, by the part of the address after Time's. */
export type CalendarPlace = keyof typeof PLACES;

/** Whether a part of the address names one of the calendar's screens. */
export function isCalendarPlace(part: string | undefined): part is CalendarPlace {
  return part !== undefined && Object.hasOwn(PLACES, part);
}

/** One of the calendar's screens, at the week that the address names. */
export function CalendarScreen({ place, week }: { place: CalendarPlace; week: string | undefined }) {
  const Place = PLACES[place];
  const day: Day | null = week !== undefined && isDay(week) ? week : null;
  return <Place key={day} week={day} />;
}
