import type { Text } from "../../texts/text.ts";
import { type DigestModel, type DigestSection, unlessSilent } from "../digest-section.ts";

/** How many follow-ups want a day or notes of whoever plans them: a line in all, since each has its own at App Home. */
export function followUpsSection({ home }: DigestModel, text: Text): DigestSection | undefined {
  const wanted = home.queue ? home.followUps.filter(({ wants }) => wants !== undefined) : [];
  const counts = [
    ["digest.followUpDays", wanted.filter(({ wants }) => wants === "DAY").length],
    ["digest.followUpNotes", wanted.filter(({ wants }) => wants === "NOTES").length],
    ["digest.followUpsOverdue", wanted.filter(({ isOverdue }) => isOverdue).length],
  ] as const;
  const said = counts.flatMap(([key, count]) => (count > 0 ? [text.mrkdwn(key, { count })] : []));
  return unlessSilent(text.mrkdwn("digest.followUps"), said.length > 0 ? [said.join(" · ")] : []);
}
