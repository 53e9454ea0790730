import type { KnownBlock } from "@slack/types";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { isPast, nameBy } from "@socialsmart/domain/shift/shift-deadlines";
import { actions, type ButtonSpec, section } from "../kit/blocks.ts";
import { acceptOfferButton, declineOfferButton } from "../pledge/offer-buttons.ts";
import { type PledgeSeen, takesNames } from "../pledge/pledge-answers.ts";
import { type About, changeButton, withdrawButton } from "../pledge/pledge-buttons.ts";
import { namePeopleButton } from "../seat/seat-buttons.ts";
import { amountOf, momentOf, whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";

/** What a pledge asks of those who made it; each stands in one section. */
export type PledgeAsks = "ANSWER" | "NAMES" | "NOTHING";

export function asksFor(seen: PledgeSeen, now: Temporal.Instant): PledgeAsks {
  const { offer } = seen.pledge;
  if (offer && !isPast(offer.expiresAt, now)) return "ANSWER";
  return namesDue(seen, now) ? "NAMES" : "NOTHING";
}

/** A pledge with how it stands, and what can be done about it. */
export function pledgeItem(seen: PledgeSeen, now: Temporal.Instant, text: Text): readonly KnownBlock[] {
  const { pledge, initiative, organisation } = seen;
  const about = aboutOf(seen, text);
  const facts = { ...about, amount: amountOf(text, pledge), organisation: organisation.name };
  const standing = initiative.state === "PAUSED" ? [text.mrkdwn("home.paused")] : [];
  const lines = [text.mrkdwn("home.pledge", facts), ...stateOf(seen, now, text), ...standing];
  return [section(lines.join("\n")), actions(...buttonsOf(seen, now, about, text))];
}

/** How a pledge stands, where it is not simply confirmed with all that it needs. */
function stateOf(seen: PledgeSeen, now: Temporal.Instant, text: Text): readonly string[] {
  const { pledge, shift, position } = seen;
  const { state, offer } = pledge;
  switch (state) {
    case "PENDING":
      return [text.mrkdwn("home.pending")];
    case "WAITLISTED":
      return [text.mrkdwn("home.waitlisted", { position: position ?? 1 })];
    case "OFFERED": {
      if (!offer || isPast(offer.expiresAt, now)) return [text.mrkdwn("home.offerOver")];
      const until = momentOf(text, offer.expiresAt, shift.zone);
      return [text.mrkdwn("home.offered", { offered: offer.places, places: pledge.places, until })];
    }
    case "CONFIRMED": {
      const due = namesDue(seen, now);
      if (!due) return [];
      const places = pledge.places - pledge.named;
      return [text.mrkdwn("roster.namesMissing", { places, by: momentOf(text, due, shift.zone) })];
    }
    case "REJECTED":
    case "DECLINED":
    case "OFFER_EXPIRED":
    case "LAPSED":
    case "WITHDRAWN":
    case "WITHDRAWN_LATE":
    case "RELEASED":
    case "REMOVED":
    case "CANCELLED_BY_ORGANISER":
    case "FULFILLED":
      return [];
    default:
      return assertNever(state);
  }
}

function buttonsOf(seen: PledgeSeen, now: Temporal.Instant, about: About, text: Text): readonly ButtonSpec[] {
  const { id, offer, state } = seen.pledge;
  const wantsNames = namesDue(seen, now) !== undefined;
  const withdraw = { ...withdrawButton(text, id, about), isQuiet: wantsNames };
  if (offer && !isPast(offer.expiresAt, now)) {
    const { places } = offer;
    return [acceptOfferButton(text, id, { ...about, places }), declineOfferButton(text, id, about)];
  }
  if (offer) return [withdraw];
  const isNameable = state === "CONFIRMED" && takesNames(seen.shift) && !isPast(nameBy(seen.shift), now);
  const name = isNameable ? [{ ...namePeopleButton(text, id, about), isMain: wantsNames }] : [];
  return [...name, withdraw, changeButton(text, id, about)];
}

function namesDue({ pledge, shift }: PledgeSeen, now: Temporal.Instant): Temporal.Instant | undefined {
  const due = nameBy(shift);
  const isMissing = pledge.state === "CONFIRMED" && pledge.named < pledge.places;
  return due && isMissing && !isPast(due, now) ? due : undefined;
}

function aboutOf({ shift, initiative }: PledgeSeen, text: Text): About {
  return { title: initiative.title, when: whenOf(text, shift) };
}
