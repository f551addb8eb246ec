import { generateSample } from '../../core/application/sample/generate-sample.ts';
import { type Day, dayOfInstant, type Instant } from '../../core/domain/calendar/day.ts';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../workspace/open-workspace.ts';

/** What a shell says of itself when it opens the user's data. */
export type Launch = Pick<WorkspaceOptions, 'folder' | 'version' | 'abilities' | 'shellHandlers'>;

const CLOCK = { now: () => new Date().toISOString() as Instant };

/** Opens a data folder by this computer's clock and zone, with the sample at hand. Never fails; see `openWorkspace`. */
export function openUserData(launch: Launch): Promise<Workspace> {
  return openWorkspace({ ...launch, clock: CLOCK, zone: ownZone(), generateSample });
}

/** The user's calendar day, by this computer's clock and zone. */
export function dayToday(): Day {
  return dayOfInstant(CLOCK.now(), ownZone());
}

function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
