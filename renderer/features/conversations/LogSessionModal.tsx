import type { LogSessionRequest } from './log-session-request.ts';

export default function LogSessionModal({ request }: { request: LogSessionRequest; close: () => void }) {
  return <div>{request.repId}</div>;
}
