import { Suspense } from 'react';
import { fetchedPart } from '../../ui/fetched-part.tsx';

const TimerBar = fetchedPart(() => import('./TimerBar.tsx'));

/** The timer, loaded after the screen that it stands on. `takeFocus` opens it and gives it the keyboard. */
export function TimerBarLazy({ takeFocus = false }: { takeFocus?: boolean }) {
  return (
    <Suspense fallback={null}>
      <TimerBar takeFocus={takeFocus} />
    </Suspense>
  );
}
