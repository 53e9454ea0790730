const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/**
 * How long to wait after that many failures, in milliseconds: a second, then twice as long each time, at most five minutes;
 * less up to a half by chance, so that senders that failed together do not come back together.
 *
 * @param random a number in [0, 1)
 */
export function backoffMs(failures: number, random: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 20));
  return Math.round(longest * (1 - random / 2));
}
