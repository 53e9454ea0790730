/** Fewer characters than this in a line are hard to read. */
const LEAST = 8;

/**
 * How wide columns become that are to fit a line together: of those that may be wrapped the widest yields first, character by
 * character, until all fit or none can yield any more.
 *
 * @param natural how wide each would be by itself.
 * @param room how many characters there are for all of them.
 */
export function fitColumns(
  natural: readonly number[],
  wraps: readonly boolean[],
  room: number,
): readonly number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width, -room);
  while (excess > 0) {
    const widest = Math.max(...widths.filter((_, index) => wraps[index]));
    if (widest <= LEAST) break;
    widths[widths.findIndex((width, index) => wraps[index] && width === widest)] = widest - 1;
    excess -= 1;
  }
  return widths;
}
