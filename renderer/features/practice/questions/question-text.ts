/** What was typed as a question, in one line; empty where nothing was. `questionText(' What\n else? ')` is `What else?`. */
export function questionText(typed: string): string {
  return typed.replace(/\s+/gu, ' ').trim();
}
