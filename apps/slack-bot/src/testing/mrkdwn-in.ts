/** Every text of mrkdwn in blocks, a view or a part of them. */
export function mrkdwnIn(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  const own =
    "type" in part && part.type === "mrkdwn" && "text" in part && typeof part.text === "string"
      ? [part.text]
      : [];
  return [...own, ...Object.values(part).flatMap(mrkdwnIn)];
}
