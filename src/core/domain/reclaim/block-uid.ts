/** The UID under which calendars know a block, the same in every export. */
export function blockUid(blockId: string): string {
  return `${blockId}@coachward`;
}
