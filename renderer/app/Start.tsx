import { lazy, Suspense } from 'react';

const GuidedStart = lazy(() => import('../features/start/GuidedStart.tsx'));

/** The guided start, loaded only by those who have no plan yet. */
export function Start() {
  return (
    <Suspense fallback={null}>
      <GuidedStart />
    </Suspense>
  );
}
