import { Tabs } from '@mantine/core';
import { Suspense } from 'react';
import { CONVERSATION_KEYS } from '../../../src/core/domain/session/conversation-key.ts';
import { goTo } from '../../app/router.ts';
import { fetchedPart } from '../../ui/fetched-part.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { PRACTICE_TABS } from './practice-tabs.ts';

const FormPrint = fetchedPart(async () => ({ default: (await import('./surveys/FormPrint.tsx')).FormPrint }));
const RatePage = fetchedPart(() => import('./behaviours/RatePage.tsx'));
const GuidePage = fetchedPart(async () => ({ default: (await import('./guides/GuidePage.tsx')).GuidePage }));
const GuidePrint = fetchedPart(async () => ({
  default: (await import('./guides/GuidePrint.tsx')).GuidePrint,
}));

/**
 * What the manager learns to say: `#/practice` and `#/practice/TAB`. Pages of their own are one guide at
 * `#/practice/guides/CONVERSATION` (on paper at `…/print`), a rating at `#/practice/rate/STAGE`, and a form to print at `#/practice/forms/ID`.
 */
export default function PracticeScreen({ rest }: { rest: readonly string[] }) {
  const [place, ...within] = rest;
  const guide = place === 'guides' && CONVERSATION_KEYS.find((key) => key === within[0]);
  if (guide && within[1] === 'print') return <GuidePrint key={guide} conversation={guide} />;
  if (guide) return <GuidePage key={guide} conversation={guide} />;
  if (place === 'rate') return <RatePage key={within.join('/')} within={within} />;
  if (place === 'forms' && within[0]) return <FormPrint id={within[0]} />;
  return <PracticeTabs place={place} within={within} />;
}

function PracticeTabs({ place, within }: { place: string | undefined; within: readonly string[] }) {
  const [first] = PRACTICE_TABS;
  const shown = PRACTICE_TABS.find(({ key }) => key === place) ?? first;
  return (
    <Screen title="Practice" lead="What to say, when to say it, and how to get better at it.">
      <Tabs
        value={shown.key}
        keepMounted={false}
        onChange={(next) => (next === null || next === first.key ? goTo('practice') : goTo('practice', next))}
      >
        <Tabs.List mb="lg">
          {PRACTICE_TABS.map(({ key, title }) => (
            <Tabs.Tab key={key} value={key}>
              {title}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {PRACTICE_TABS.map(({ key, component: Content }) => (
          <Tabs.Panel key={key} value={key}>
            <Suspense fallback={<Loading />}>
              <Content within={within} />
            </Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
    </Screen>
  );
}
