import { FuseV1Options, FuseVersion } from '@electron/fuses';

/** Every fuse that Electron has, decided. Those that electron-builder.yml names too have the same values there. */
export const FUSES = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  // The program runs this app and is no second Node.js for whoever finds it.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // Its code is the archive that was built, whole.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.EnableCookieEncryption]: true,
  // There is no snapshot of our own, and no page from file:.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // V8 keeps its usual, faster way of checking WebAssembly's memory.
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** Sets the fuses of a packed app, before it is signed. Fails where Electron has a fuse that isn't decided here. */
export default async function setFuses(context) {
  await context.packager.addElectronFuses(context, FUSES);
}
