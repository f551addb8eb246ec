import { Suspense, useEffect, useState } from 'react';
import { fetchedPart } from '../../ui/fetched-part.tsx';
import { hearLogSessionRequests, type LogSessionRequest } from './log-session-request.ts';

const QuickEntryModal = fetchedPart(() => import('./quick/QuickEntryModal.tsx'));
const LogSessionModal = fetchedPart(() => import('./LogSessionModal.tsx'));

/** Opens the log form over whatever screen asks for it. */
export function LogSessionHost() {
  const [request, setRequest] = useState<LogSessionRequest | null>(null);
  useEffect(() => hearLogSessionRequests(setRequest), []);
  if (!request) return null;
  return (
    <Suspense fallback={null}>
      {request.quick ? (
        <QuickEntryModal close={() => setRequest(null)} />
      ) : (
        <LogSessionModal request={request} close={() => setRequest(null)} />
      )}
    </Suspense>
  );
}
