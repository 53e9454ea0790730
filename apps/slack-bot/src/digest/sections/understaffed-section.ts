import { rosterAbout } from "../../home/roster-lines.ts";
import type { Text } from "../../texts/text.ts";
import { type DigestModel, type DigestSection, unlessSilent } from "../digest-section.ts";

/** Coming shifts that lack people, but for those that have their line among the late withdrawals. */
export function understaffedSection(
  { home, withdrawals }: DigestModel,
  text: Text,
): DigestSection | undefined {
  const told = new Set(withdrawals.map(({ seen }) => seen.shift.id));
  const lacking = (home.queue?.understaffed.items ?? []).filter(({ roster }) => !told.has(roster.shift.id));
  const lines = lacking.map((placed) => {
    const { taken, capacity, minPlaces } = placed.roster.shift;
    return text.mrkdwn("digest.lacking", { ...rosterAbout(placed, text), taken, capacity, minPlaces });
  });
  return unlessSilent(text.mrkdwn("digest.understaffed"), lines);
}
