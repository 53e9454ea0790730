import type { Answer } from "../../kit/blocks.ts";
import { acceptOfferButton, declineOfferButton } from "../../pledge/offer-buttons.ts";
import type { PledgeSeen } from "../../pledge/pledge-answers.ts";
import { momentOf } from "../../texts/dates.ts";
import { aboutLine, aboutOf, message } from "./about.ts";
import type { PledgeTold, Told } from "./told.ts";
import { otherShifts, pledgeAgain } from "./ways-on.ts";

/** Places are held out, or are so still at half time. One that was answered, or has run out, needs no answer. */
export function offerDirect(
  { type, expiresAt }: Pick<PledgeTold<"YourOffer" | "YourOfferReminder">, "type" | "expiresAt">,
  seen: PledgeSeen,
  { text, now }: Told,
): Answer | undefined {
  const { pledge, shift, organisation } = seen;
  const { offer } = pledge;
  const isThis = offer?.expiresAt.epochMilliseconds === expiresAt && now.epochMilliseconds < expiresAt;
  if (!offer || !isThis) return undefined;
  const { places } = offer;
  const facts = { organisation: organisation.name, places };
  const isPart = places < pledge.places;
  const until = momentOf(text, offer.expiresAt, shift.zone);
  const heading =
    type === "YourOfferReminder"
      ? text.mrkdwn("direct.offerReminder", facts)
      : isPart
        ? text.mrkdwn("direct.offerOfPart", { ...facts, asked: pledge.places })
        : text.mrkdwn("direct.offer", facts);
  const about = aboutOf(seen, text);
  return message(
    [
      heading,
      aboutLine(seen, text),
      isPart ? text.mrkdwn("direct.offerBecomes", { places, asked: pledge.places }) : undefined,
      text.mrkdwn("direct.offerUntil", { until, places }),
    ],
    [acceptOfferButton(text, pledge.id, { ...about, places }), declineOfferButton(text, pledge.id, about)],
  );
}

export async function offerExpiredDirect(
  { places }: PledgeTold<"YourOfferExpired">,
  seen: PledgeSeen,
  told: Told,
): Promise<Answer> {
  const { text } = told;
  const { line, buttons } = pledgeAgain(seen, told) ?? (await otherShifts(told));
  return message(
    [
      text.mrkdwn("direct.offerExpired", { organisation: seen.organisation.name, places }),
      aboutLine(seen, text),
      line,
    ],
    buttons,
  );
}
