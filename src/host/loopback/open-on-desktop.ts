import open from 'open';

/**
 * Asks the desktop to open an address in the browser, or a folder in the file manager. True when something was
 * started; false where there is nothing to start, never an exception.
 */
export async function openOnDesktop(target: string): Promise<boolean> {
  try {
    await open(target);
    return true;
  } catch {
    return false;
  }
}
