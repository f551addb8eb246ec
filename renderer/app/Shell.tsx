import { UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { LogSessionHost } from '../features/conversations/LogSessionHost.tsx';
import { useWorkspace } from '../state/use-plan.ts';
import { fetchedPart } from '../ui/fetched-part.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useActions } from './actions.ts';
import { Banners } from './Banners.tsx';
import { fetchPartsInTime, fetchPracticeInTime } from './fetch-in-time.ts';
import { Navigation } from './Navigation.tsx';
import { usePlace } from './router.ts';
import { ScreenBoundary } from './ScreenBoundary.tsx';
import classes from './Shell.module.css';
import { SCREEN_ENTRIES } from './screens.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** A window too small for anything but one thing. */
const SMALL = '(max-width: 560px), (max-height: 420px)';

const Palette = fetchedPart(() => import('./Palette.tsx'));

/** The frame around the screens: navigation, what must be known (sample, read-only), the screen, the command palette. */
export function Shell() {
  const { screen, rest } = usePlace();
  const [paletteOpen, setPaletteOpen] = useState(false);
  const narrow = useMediaQuery('(max-width: 980px)') ?? false;
  const small = useMediaQuery(SMALL) ?? false;
  // A tally in a small window beside a call needs all the room there is.
  const alone = small && screen === 'conversations' && rest[0] === 'tally';
  const { store, workspace } = useWorkspace();
  const { isPractice } = workspace;
  useEffect(() => (isPractice ? fetchPracticeInTime(store) : undefined), [isPractice, store]);
  useEffect(fetchPartsInTime, []);
  const openPalette = useCallback(() => setPaletteOpen(true), []);
  const actions = useActions(openPalette);
  useShortcuts(actions);
  const main = useRef<HTMLElement>(null);
  const place = [screen, ...rest].join('/');
  const shownPlace = useRef(place);
  useEffect(() => {
    // A new screen begins at its top, and the keyboard goes on from there; not at the first paint.
    if (shownPlace.current === place) return;
    shownPlace.current = place;
    main.current?.scrollTo({ top: 0 });
    main.current?.focus({ preventScroll: true });
  }, [place]);
  const entry = SCREEN_ENTRIES.find(({ name }) => name === screen) ?? SCREEN_ENTRIES[0];
  if (!entry) return null;
  return (
    <div className={classes.shell} data-narrow={narrow || undefined} data-alone={alone || undefined}>
      <UnstyledButton className={classes.skip} onClick={() => main.current?.focus()}>
        Skip to the screen
      </UnstyledButton>
      {!alone && <Navigation current={screen} narrow={narrow} openPalette={openPalette} />}
      <main id="main" className={classes.main} ref={main} tabIndex={-1}>
        {!alone && <Banners />}
        <ScreenBoundary key={screen}>
          <Suspense fallback={<Loading />}>
            <entry.component rest={rest} />
          </Suspense>
        </ScreenBoundary>
      </main>
      <LogSessionHost />
      {paletteOpen && (
        <Suspense fallback={null}>
          <Palette actions={actions} close={() => setPaletteOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
