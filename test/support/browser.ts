import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import sparticuz from '@sparticuz/chromium';

/** What starts a browser for a test. */
export type BrowserLaunch = { readonly executablePath: string; readonly args: string[] };

/** Browsers that people have on their machines, in the places where their installers put them. */
const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What Playwright switches off by itself: Chromium heeds the last of several lists alone, so that ours has to name it again. */
const OF_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** The lists under the address bar: two pages of the browser's own for each of ours, which took as long to load as ours. */
const OF_THE_ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/**
 * Nothing in these tests leaves the machine. Where there is no graphics card, as on a server, Chromium would imitate one and
 * draw twice as slowly as without.
 */
const QUIET = [
  `--disable-features=${[...OF_PLAYWRIGHT, ...OF_THE_ADDRESS_BAR].join()}`,
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Finds a Chromium for the tests: Playwright's own where it was installed, else one on the machine, else the one that
 * comes as a package from npm, so that installing the packages is enough. `COACHWARD_BROWSER` names another.
 */
export async function findBrowser(): Promise<BrowserLaunch> {
  const own = chromium.executablePath();
  const found = [process.env.COACHWARD_BROWSER, own, ...INSTALLED].find((path) => path && existsSync(path));
  // Neither a root user nor the package has a sandbox to use. The package's own arguments are for a cloud function and switch off what
  // tells our page from others, so that the shell refuses it.
  const isBoxed = found !== undefined && process.getuid?.() !== 0;
  const executablePath = found ?? (await sparticuz.executablePath());
  return { executablePath, args: isBoxed ? QUIET : [...QUIET, '--no-sandbox'] };
}
