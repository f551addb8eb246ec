import { Tabs } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { CONVERSATION_KEYS } from '../../../src/core/domain/session/conversation-key.ts';
import { goTo } from '../../app/router.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { PRACTICE_TABS } from './practice-tabs.ts';

const GuidePage = lazy(async () => ({ default: (await import('./guides/GuidePage.tsx')).GuidePage }));

/** What the manager learns to say: `#/practice` and `#/practice/TAB`, and one guide at `#/practice/guides/CONVERSATION`. */
export default function PracticeScreen({ rest }: { rest: readonly string[] }) {
  const [place, ...within] = rest;
  const guide = place === 'guides' && CONVERSATION_KEYS.find((key) => key === within[0]);
  if (guide) return <GuidePage key={guide} conversation={guide} />;
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
