import { RepPage } from './RepPage.tsx';
import { TeamOverviewScreen } from './TeamOverviewScreen.tsx';
import { TEAM_TABS } from './team-tabs.ts';

/**
 * The team, or one of its reps: `#/team`, `#/team/add` with the form for a new one, `#/team/board`, `#/team/balance` and
 * `#/team/rhythm` for its other tabs, `#/team/ID`.
 */
export default function TeamScreen({ rest }: { rest: readonly string[] }) {
  const [place] = rest;
  const tab = TEAM_TABS.find(({ place: name }) => name === place);
  if (place && place !== 'add' && !tab) return <RepPage key={place} id={place} />;
  return <TeamOverviewScreen tab={tab?.place ?? 'reps'} adding={place === 'add'} />;
}
