import { Suspense } from 'react';
import { fetchedPart } from '../ui/fetched-part.tsx';

const GuidedStart = fetchedPart(() => import('../features/start/GuidedStart.tsx'), { isAhead: false });

/** The guided start, loaded only by those who have no plan yet. */
export function Start() {
  return (
    <Suspense fallback={null}>
      <GuidedStart />
    </Suspense>
  );
}
