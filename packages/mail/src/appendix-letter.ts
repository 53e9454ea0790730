import {
  type Appendix,
  type AppendixOffer,
  hasNeverHeld,
  type Party,
  signatoryOf,
} from "@socialsmart/domain/appendix/appendix";
import { checkSignatory, type SigningFacts } from "@socialsmart/domain/appendix/check-may-sign";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { Landlord } from "@socialsmart/domain/landlord/landlord";
import type { AppendixMailFact } from "@socialsmart/domain/outbox/fact";

/** What an e-mail says of an appendix. */
export type Letter =
  | {
      readonly says: "OFFERED" | "REMINDER";
      readonly effectiveFrom: Temporal.PlainDate;
      readonly validUntil: Temporal.PlainDate;
    }
  | {
      readonly says: "SIGNED";
      readonly effectiveFrom: Temporal.PlainDate;
      /** The tenant's people can join in chat now. */
      readonly mayJoin: boolean;
    }
  | { readonly says: "DECLINED" | "EXPIRED" | "WITHDRAWN"; readonly reason: string | null }
  | {
      readonly says: "WILL_END" | "HAS_ENDED";
      readonly lastDay: Temporal.PlainDate;
      readonly why: Appendix["endReason"];
    }
  | { readonly says: "WILL_NOT_BEGIN" | "NEVER_BEGAN" | "GOES_ON"; readonly why: Appendix["endReason"] };

type Facts = SigningFacts & {
  readonly appendix: { readonly offer: AppendixOffer };
  readonly landlord: Pick<Landlord, "chatTeamId">;
};

/** As things stand when it is sent; undefined where it is not so any more: another e-mail says what is. */
export function letterOf({ type, personId }: AppendixMailFact, facts: Facts): Letter | undefined {
  const { appendix, landlord } = facts;
  const { offer, state, effectiveFrom, stateReason: reason } = appendix;
  switch (type) {
    case "MailAppendixOffered":
    case "MailAppendixReminder":
      if (!checkSignatory(facts, personId).ok) return undefined;
      return {
        says: type === "MailAppendixOffered" ? "OFFERED" : "REMINDER",
        effectiveFrom,
        validUntil: offer.validUntil,
      };
    case "MailAppendixSigned":
      if (state !== "SIGNED" && state !== "ACTIVE") return undefined;
      return {
        says: "SIGNED",
        effectiveFrom,
        mayJoin: landlord.chatTeamId !== null && isTenants(appendix, personId),
      };
    case "MailAppendixClosed":
      return state === "DECLINED" || state === "EXPIRED" || state === "WITHDRAWN"
        ? { says: state, reason }
        : undefined;
    case "MailAppendixEnds":
      return letterOfEnd(appendix);
    default:
      return assertNever(type);
  }
}

function letterOfEnd(appendix: Appendix): Letter {
  const { endsOn, endReason: why, state } = appendix;
  const isOver = state === "ENDED";
  if (endsOn === null) return { says: "GOES_ON", why: null };
  if (hasNeverHeld(appendix)) return { says: isOver ? "NEVER_BEGAN" : "WILL_NOT_BEGIN", why };
  return { says: isOver ? "HAS_ENDED" : "WILL_END", lastDay: endsOn.subtract({ days: 1 }), why };
}

function isTenants(appendix: Pick<Appendix, "offer">, personId: string): boolean {
  const party: Party | undefined = signatoryOf(appendix, personId)?.party;
  return party === "TENANT";
}
