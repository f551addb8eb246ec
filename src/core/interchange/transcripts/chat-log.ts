const LONGEST_CHAT_HEAD = 300;

const CHAT_HEADS: readonly RegExp[] = [
  // Zoom: time, tab, name with colon, tab.
  /^\d{1,2}:\d{2}:\d{2}\t[^\t]{1,120}:\t/,
  // Zoom with receivers: `10:15:02 From Ana to Everyone:`.
  /^\d{1,2}:\d{2}:\d{2}\s+From\s.{1,200}:/i,
  // WhatsApp and Teams: a date in front of the clock time, then the name.
  /^[\u200e\u200f]?\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?\]?\s*(?:-\s+)?[^:]{1,100}:\s/i,
  // Slack: a name with the clock of the day.
  /^\S.{0,100}\s\[?\d{1,2}:\d{2}\s?[AP]M\]?$/,
];

/** Google Meet stores the chat as .sbv: a line of two times parted by a comma, then `Name: message`. */
const SBV_TIMES = /^\d{1,2}:\d{2}:\d{2}\.\d{3},\d{1,2}:\d{2}:\d{2}\.\d{3}$/;

const SHARE_THAT_MAKES_A_CHAT = 0.3;
const LINES_THAT_DECIDE = 2000;

/** Whether the lines are messages that were typed in a chat: time, sender and text in a chat tool's form. */
export function isChatLog(lines: readonly string[]): boolean {
  const filled = lines.slice(0, LINES_THAT_DECIDE).filter((line) => line.trim() !== '');
  const first = filled[0];
  if (first === undefined) return false;
  return CHAT_HEADS.some((head) => {
    if (!head.test(first.slice(0, LONGEST_CHAT_HEAD))) return false;
    const heads = filled.filter((line) => head.test(line.slice(0, LONGEST_CHAT_HEAD))).length;
    return (
      heads >= Math.min(2, filled.length) && (heads >= 2 || heads >= filled.length * SHARE_THAT_MAKES_A_CHAT)
    );
  });
}

/** Whether the lines are YouTube's .sbv form, which carries captions or Google Meet's chat. */
export function hasSbvTimes(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim() !== '');
  return first !== undefined && SBV_TIMES.test(first.trim());
}
