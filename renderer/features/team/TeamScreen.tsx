import { fetchedPart } from '../../ui/fetched-part.tsx';
import { RepPage } from './RepPage.tsx';
import { TeamOverviewScreen } from './TeamOverviewScreen.tsx';
import { TEAM_TABS } from './team-tabs.ts';

const OutcomesScreen = fetchedPart(() => import('../outcomes/OutcomesScreen.tsx'));

/**
 * The team, or one of its reps: `#/team`, `#/team/add` with the form for a new one, `#/team/board`, `#/team/balance` and
 * `#/team/rhythm` for its other tabs, `#/team/ID`; `#/team/outcomes` with what came of it.
 */
export default function TeamScreen({ rest }: { rest: readonly string[] }) {
  const [place, within] = rest;
  if (place === 'outcomes') return <OutcomesScreen place={within} />;
  const tab = TEAM_TABS.find(({ place: name }) => name === place);
  if (place && place !== 'add' && !tab) return <RepPage key={place} id={place} />;
  return <TeamOverviewScreen tab={tab?.place ?? 'reps'} adding={place === 'add'} />;
}
