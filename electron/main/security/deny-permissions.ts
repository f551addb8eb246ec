import type { Session } from 'electron';

/**
 * Denies camera, place, notifications and every other permission, asked for or looked up (Electron's security
 * checklist, item 5). Left alone, Electron grants them.
 */
export function denyPermissions(
  session: Pick<
    Session,
    'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
  >,
): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
