import { Suspense } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { fetchedScreen, type Screen } from '../../../../renderer/app/fetched-screen.tsx';

const Portfolio: Screen = ({ rest }) => <p>The portfolio at {rest.join('/')}</p>;

function firstLookAt(Shown: Screen): string {
  return renderToStaticMarkup(
    <Suspense fallback="Loading">
      <Shown rest={['clients']} />
    </Suspense>,
  );
}

it('a screen that was fetched ahead is drawn at once, and one that wasn’t shows that it is on its way', async () => {
  const { component, fetch } = fetchedScreen(async () => ({ default: Portfolio }));
  expect(firstLookAt(component)).toContain('Loading');
  await fetch();
  expect(firstLookAt(component)).toBe('<p>The portfolio at clients</p>');
});

it('a screen that could not be fetched ahead is fetched when it is opened', async () => {
  let isThere = false;
  const { component, fetch } = fetchedScreen(async () => {
    if (!isThere) throw new Error('The program is gone.');
    return { default: Portfolio };
  });
  await fetch();
  isThere = true;
  expect(firstLookAt(component)).toContain('Loading');
  await fetch();
  expect(firstLookAt(component)).toBe('<p>The portfolio at clients</p>');
});
