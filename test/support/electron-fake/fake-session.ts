import type { Session, WebContents } from 'electron';

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
type DeviceHandler = NonNullable<Parameters<Session['setDevicePermissionHandler']>[0]>;
type Permission = Parameters<RequestHandler>[1];
type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;
type WebRequestUsed = Pick<Session['webRequest'], 'onBeforeRequest'>;
type SessionUsed = Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
>;

/** A session that can be asked what it would allow. Without handlers it allows everything, as Electron does. */
export class FakeSession implements SessionUsed {
  #request: RequestHandler | null = null;
  #check: CheckHandler | null = null;
  #device: DeviceHandler | null = null;
  #before: BeforeRequest | null = null;

  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.#request = handler;
  }
  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.#check = handler;
  }
  setDevicePermissionHandler(handler: DeviceHandler | null): void {
    this.#device = handler;
  }

  readonly webRequest: WebRequestUsed = {
    onBeforeRequest: (...args: unknown[]) => {
      this.#before = args.at(-1) as BeforeRequest;
    },
  };

  /** Whether the page would be granted a permission that it asks for. */
  grants(permission: Permission): boolean {
    let granted = true;
    const answer = (isGranted: boolean) => {
      granted = isGranted;
    };
    this.#request?.({} as WebContents, permission, answer, {} as Parameters<RequestHandler>[3]);
    return granted;
  }
  /** Whether the page would be told that it has a permission. */
  claims(permission: Parameters<CheckHandler>[1]): boolean {
    return this.#check?.(null, permission, '', {} as Parameters<CheckHandler>[3]) ?? true;
  }
  /** Whether the page would get a device. */
  givesDevice(): boolean {
    return this.#device?.({} as Parameters<DeviceHandler>[0]) ?? true;
  }
  /** Whether a request for an address would go out. */
  loads(url: string): boolean {
    let cancelled = false;
    const answer = ({ cancel }: Electron.CallbackResponse) => {
      cancelled = cancel ?? false;
    };
    this.#before?.({ url } as Electron.OnBeforeRequestListenerDetails, answer);
    return !cancelled;
  }
}
