import type { AppendixId, LandlordId, OrganisationId, PersonId, TemplateVersionId } from "../kernel/ids.ts";
import type { Language } from "../person/person.ts";
import type { PlaceholderValues } from "../template/placeholders.ts";
import { type AppendixState, type EndReason, OPEN_APPENDIX_STATES } from "./appendix-states.ts";

export const PARTIES = ["LANDLORD", "TENANT"] as const;
export type Party = (typeof PARTIES)[number];

/** Who is to sign for a party (firmatecknare). */
export type Signatory = {
  readonly party: Party;
  readonly personId: PersonId;
  /** As it was when it was offered. */
  readonly name: string;
  /** As what the person signs, such as `VD`. */
  readonly capacity: string;
};

/** What was offered: none of it changes from then on, whatever becomes of the template, the lease or the names. */
export type AppendixOffer = {
  readonly templateVersionId: TemplateVersionId;
  readonly language: Language;
  readonly offeredAt: Temporal.Instant;
  /** Null where a program did. */
  readonly offeredBy: PersonId | null;
  /** The last local date it can be signed on. */
  readonly validUntil: Temporal.PlainDate;
  /** One for each party. */
  readonly signatories: readonly Signatory[];
  readonly values: PlaceholderValues;
  /** What is signed: see document-hash.ts. */
  readonly documentHash: string;
};

/** A social-smart lease appendix (socialsmart hyresbilaga) to one of a tenant's leases. */
export type Appendix = {
  readonly id: AppendixId;
  readonly landlordId: LandlordId;
  readonly organisationId: OrganisationId;
  /** The lease's number in the landlord's own register. */
  readonly leaseNumber: string;
  readonly state: AppendixState;
  /** Why it was declined or withdrawn; null where nobody has said. */
  readonly stateReason: string | null;
  /** The first local date it holds. */
  readonly effectiveFrom: Temporal.PlainDate;
  /** The first local date it no longer holds; null while no end is set. */
  readonly endsOn: Temporal.PlainDate | null;
  /** Why it ends, or will; null where no end is set, or nobody has said. */
  readonly endReason: EndReason | null;
  /** Diarienummer. */
  readonly registryNumber: string | null;
  /** Null for one that was agreed outside the system, on paper. */
  readonly offer: AppendixOffer | null;
  readonly version: number;
};

/** True if the appendix holds on that local date. */
export function isActiveOn(appendix: Appendix, date: Temporal.PlainDate): boolean {
  return appendix.state === "ACTIVE" && isWithin(appendix, date);
}

/** True if the appendix holds on that local date, or will if nothing else happens to it. */
export function willHoldOn(appendix: Appendix, date: Temporal.PlainDate): boolean {
  return (appendix.state === "ACTIVE" || appendix.state === "SIGNED") && isWithin(appendix, date);
}

function isWithin({ effectiveFrom, endsOn }: Appendix, date: Temporal.PlainDate): boolean {
  const { compare } = Temporal.PlainDate;
  return compare(effectiveFrom, date) <= 0 && (endsOn === null || compare(date, endsOn) < 0);
}

/** When and why it ends, to be told from another end; undefined where it has none. */
export function endOf({ endsOn, endReason }: Pick<Appendix, "endsOn" | "endReason">): string | undefined {
  return endsOn === null ? undefined : `${endsOn} ${endReason}`;
}

/** True of one that ends before it has held for a day. */
export function hasNeverHeld({ effectiveFrom, endsOn }: Pick<Appendix, "effectiveFrom" | "endsOn">): boolean {
  return endsOn !== null && Temporal.PlainDate.compare(endsOn, effectiveFrom) <= 0;
}

/** True while it was not signed by both parties and nobody has ended that: whether in time is for the calendar. */
export function isOpen({ state }: Pick<Appendix, "state">): boolean {
  return OPEN_APPENDIX_STATES.some((open) => open === state);
}

/** Whether the last date to sign on is over. */
export function hasLapsed(
  { validUntil }: Pick<AppendixOffer, "validUntil">,
  today: Temporal.PlainDate,
): boolean {
  return Temporal.PlainDate.compare(today, validUntil) > 0;
}

/** Who the person is to sign for; undefined for one who is no signatory. */
export function signatoryOf(
  { offer }: Pick<Appendix, "offer">,
  personId: string | null,
): Signatory | undefined {
  return offer?.signatories.find((signatory) => signatory.personId === personId);
}
