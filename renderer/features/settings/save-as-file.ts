/** Hands a text to the user as a file, through the browser's own download. */
export function saveAsFile(fileName: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has begun by the next turn; holding the text any longer would only cost memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
