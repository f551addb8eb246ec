/**
 * Minutes as hours and minutes with a colon, as tables of times show them; `readDuration` reads it back.
 * Fractions of a minute are rounded. `writeDuration(90)` is `1:30`, `writeDuration(5)` is `0:05`.
 */
export function writeDuration(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
