/** Hands a text, or what a writer made, to the user as a file, through the browser's own download. */
export function saveAsFile(fileName: string, content: string | Blob, type?: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: type ?? 'text/plain' }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has begun by the next turn; holding the text any longer would only cost memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
