import { hoursAbout } from "../../ledger/hours-lines.ts";
import { lengthOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import { type DigestModel, type DigestSection, unlessSilent } from "../digest-section.ts";

/** Reported hours that wait to be verified, a line for each shift. */
export function toVerifySection({ home }: DigestModel, text: Text): DigestSection | undefined {
  const lines = home.toVerify.items.map((hours) =>
    text.mrkdwn("digest.toVerify", {
      ...hoursAbout(hours, text),
      length: lengthOf(text, hours.minutes),
      organisations: hours.organisations.length,
    }),
  );
  return unlessSilent(text.mrkdwn("digest.hours"), lines);
}
