import { type ComponentType, Suspense } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { fetchedPart, nextPartAhead } from '../../../../renderer/ui/fetched-part.tsx';

type Place = { readonly place: string };

const Portfolio = ({ place }: Place) => <p>The portfolio at {place}</p>;

function firstLookAt(Shown: ComponentType<Place>): string {
  return renderToStaticMarkup(
    <Suspense fallback="Loading">
      <Shown place="clients" />
    </Suspense>,
  );
}

it('a part that was fetched ahead is drawn at once, and one that wasn’t shows that it is on its way', async () => {
  const Part = fetchedPart(async () => ({ default: Portfolio }));
  expect(firstLookAt(Part)).toContain('Loading');
  await Part.fetch();
  expect(firstLookAt(Part)).toBe('<p>The portfolio at clients</p>');
});

it('a part that could not be fetched ahead is fetched when it is opened', async () => {
  let isThere = false;
  const Part = fetchedPart(async () => {
    if (!isThere) throw new Error('The program is gone.');
    return { default: Portfolio };
  });
  await Part.fetch();
  isThere = true;
  expect(firstLookAt(Part)).toContain('Loading');
  await Part.fetch();
  expect(firstLookAt(Part)).toBe('<p>The portfolio at clients</p>');
});

it('parts are fetched ahead in their order, each once, and not those that are kept from it', async () => {
  while (nextPartAhead()) {
    // What other tests left behind.
  }
  const fetched: string[] = [];
  const part = (name: string, isAhead?: boolean) =>
    fetchedPart(
      async () => {
        fetched.push(name);
        return { default: Portfolio };
      },
      isAhead === undefined ? {} : { isAhead },
    );
  part('plan');
  part('engagements', false);
  part('team');
  for (let fetch = nextPartAhead(); fetch; fetch = nextPartAhead()) await fetch();
  expect(fetched).toEqual(['plan', 'team']);
});
