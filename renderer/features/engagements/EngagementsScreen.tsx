import { Suspense } from 'react';
import { useWorkspace } from '../../state/use-plan.ts';
import { usePractice, usePracticeUndo } from '../../state/use-practice.ts';
import { fetchedPart } from '../../ui/fetched-part.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PortfolioScreen } from './portfolio/PortfolioScreen.tsx';
import { StartPractice } from './StartPractice.tsx';

const ClientsScreen = fetchedPart(() => import('./clients/ClientsScreen.tsx'));
const EngagementPage = fetchedPart(() => import('./clients/EngagementPage.tsx'));
const TemplatePage = fetchedPart(() => import('./templates/TemplatePage.tsx'));
const TemplatesScreen = fetchedPart(() => import('./templates/TemplatesScreen.tsx'));
const CompareScreen = fetchedPart(() => import('./compare/CompareScreen.tsx'));

/**
 * The consultant's practice: `#/engagements` is the portfolio, `…/clients` the firms with their engagements, `…/templates` what
 * plans can begin with, `…/templates/ID` one of those, `…/compare/A,B` managers side by side, `…/ID` one engagement. Undo here is that of the practice's own
 * history.
 */
export default function EngagementsScreen({ rest }: { rest: readonly string[] }) {
  const { workspace } = useWorkspace();
  return workspace.isPractice ? <Practice rest={rest} /> : <StartPractice />;
}

function Practice({ rest }: { rest: readonly string[] }) {
  const practice = usePractice();
  usePracticeUndo();
  if (!practice) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <Place practice={practice} rest={rest} />
    </Suspense>
  );
}

function Place({
  practice,
  rest,
}: {
  practice: NonNullable<ReturnType<typeof usePractice>>;
  rest: readonly string[];
}) {
  const [place = '', which = ''] = rest;
  if (place === 'clients') return <ClientsScreen practice={practice} />;
  if (place === 'templates' && which !== '')
    return <TemplatePage key={which} practice={practice} id={which} />;
  if (place === 'templates') return <TemplatesScreen practice={practice} />;
  if (place === 'compare') return <CompareScreen practice={practice} ids={which.split(',')} />;
  if (place !== '') return <EngagementPage key={place} practice={practice} id={place} />;
  return <PortfolioScreen practice={practice} />;
}
