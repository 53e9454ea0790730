import { followUpAskedAfter } from "../follow-up/due-follow-up.ts";
import { assertNever } from "../kernel/assert-never.ts";
import type { Appendix } from "./appendix.ts";

/** What falls due on an appendix by itself. */
export type AppendixMoment = "SIGNATORIES_REMINDED" | "EXPIRES" | "BEGINS" | "FOLLOW_UP_ASKED" | "ENDS";
export type DueAppendixMoment = { readonly moment: AppendixMoment; readonly at: Temporal.Instant };

/** Whoever has not signed is reminded so many days before the last one. */
const REMINDED_DAYS_BEFORE = [7, 1];
const REMINDED_AT = Temporal.PlainTime.from("09:00");

/**
 * All that falls due on an appendix as it is, in order; of its follow-ups, which come every year for ever, the first that is asked
 * for after that moment. A date begins at its first moment in the zone: at midnight, or after it where the clocks skip midnight.
 */
export function appendixMoments(
  { state, offer, effectiveFrom, endsOn }: Pick<Appendix, "state" | "offer" | "effectiveFrom" | "endsOn">,
  timeZone: string,
  after: Temporal.Instant,
): readonly DueAppendixMoment[] {
  const startOf = (date: Temporal.PlainDate) => date.toZonedDateTime(timeZone).toInstant();
  const end = endsOn ? [{ moment: "ENDS" as const, at: startOf(endsOn) }] : [];
  switch (state) {
    case "OFFERED":
    case "PARTLY_SIGNED":
      if (!offer) return [];
      return [
        ...REMINDED_DAYS_BEFORE.map((days) => offer.validUntil.subtract({ days }))
          .map((date) => date.toZonedDateTime({ timeZone, plainTime: REMINDED_AT }).toInstant())
          .filter((at) => Temporal.Instant.compare(offer.offeredAt, at) < 0)
          .map((at) => ({ moment: "SIGNATORIES_REMINDED" as const, at })),
        { moment: "EXPIRES", at: startOf(offer.validUntil.add({ days: 1 })) },
      ];
    case "SIGNED":
      // One that ends on its first day never holds, and takes nothing's place.
      return [...end, { moment: "BEGINS" as const, at: startOf(effectiveFrom) }].toSorted(byTime);
    case "ACTIVE": {
      const asked = followUpAskedAfter({ effectiveFrom, endsOn }, timeZone, after);
      return [...(asked ? [{ moment: "FOLLOW_UP_ASKED" as const, at: asked }] : []), ...end].toSorted(byTime);
    }
    case "DRAFT":
    case "ENDED":
    case "DECLINED":
    case "EXPIRED":
    case "WITHDRAWN":
      return [];
    default:
      return assertNever(state);
  }
}

function byTime(a: DueAppendixMoment, b: DueAppendixMoment): number {
  return Temporal.Instant.compare(a.at, b.at);
}
