import { RepPage } from './RepPage.tsx';
import { TeamOverviewScreen } from './TeamOverviewScreen.tsx';

/** The team, or one of its reps: `#/team`, `#/team/add` with the form for a new one, `#/team/ID`. */
export default function TeamScreen({ rest }: { rest: readonly string[] }) {
  const [place] = rest;
  if (place && place !== 'add') return <RepPage key={place} id={place} />;
  return <TeamOverviewScreen adding={place === 'add'} />;
}
