import { randomUUID } from "node:crypto";
import type { OfferedAppendix } from "@socialsmart/document/appendix/offered-appendix";
import type { Joining, SigningPage, Standing } from "@socialsmart/document/signing/signing-page";
import type { PersonActor } from "@socialsmart/domain/access/actor";
import { personNow } from "@socialsmart/domain/access/person-now";
import { isContactOf } from "@socialsmart/domain/access/policy";
import { isOpen } from "@socialsmart/domain/appendix/appendix";
import { checkSignatory } from "@socialsmart/domain/appendix/check-may-sign";
import { readByLink } from "@socialsmart/domain/appendix/read-by-link";
import type { ReadingLink } from "@socialsmart/domain/appendix/reading-link";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { Landlord } from "@socialsmart/domain/landlord/landlord";
import type { Person } from "@socialsmart/domain/person/person";
import type { Reader } from "@socialsmart/domain/store/reader";
import { readOffered } from "./read-offered.ts";

/** Whom a link is for, and what they see by it. */
export type SigningSeen = { readonly actor: PersonActor; readonly page: SigningPage };

type Given = {
  readonly link: ReadingLink;
  readonly secret: string;
  readonly now: Temporal.Instant;
  readonly codeIsOnItsWay: boolean;
};

/** Undefined once the link serves no more, and of an appendix on paper. */
export async function readSigning(reader: Reader, given: Given): Promise<SigningSeen | undefined> {
  const { link, secret, now } = given;
  const appendix = await readByLink(reader, link, now);
  const offered = appendix && (await readOffered(reader, appendix));
  const [[person], landlord, actor] = await Promise.all([
    reader.people.byIds([link.personId]),
    reader.landlord(),
    personNow(reader, link.landlordId, link.personId),
  ]);
  if (!offered || !person || !landlord) return undefined;
  const standing = standingOf(offered, person, actor, given);
  const { language } = person;
  const joining = joiningOf(offered, landlord, actor);
  return { actor, page: { language, secret, offered, standing, joining } };
}

function standingOf(
  { appendix, signatures, zone }: OfferedAppendix,
  person: Person,
  { memberships }: PersonActor,
  { now, codeIsOnItsWay }: Given,
): Standing {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const found = checkSignatory({ appendix, memberships, signatures, today }, person.id);
  if (found.ok) {
    const email = person.workEmail ? maskedAddress(person.workEmail) : undefined;
    return { type: "TO_SIGN", signatory: found.value, email, codeIsOnItsWay, askKey: randomUUID() };
  }
  const { refusal } = found;
  switch (refusal.type) {
    case "AlreadySigned":
      return { type: isOpen(appendix) ? "SIGNED_FIRST" : "SETTLED" };
    case "NotAllowed":
      return { type: isOpen(appendix) ? "READER" : "SETTLED" };
    case "AppendixNotOpen":
      return { type: "SETTLED" };
    case "OfferLapsed":
      return { type: "LAPSED" };
    default:
      return assertNever(refusal);
  }
}

/** `k…@butik.example`: a link may be in other hands than its person's, who know their address. */
function maskedAddress(email: string): string {
  return email.replace(/^(.).*@/u, "$1…@");
}

function joiningOf(
  { appendix: { state, organisationId } }: OfferedAppendix,
  { chatTeamId }: Landlord,
  actor: PersonActor,
): Joining | undefined {
  const isAgreed = state === "SIGNED" || state === "ACTIVE";
  return isAgreed && chatTeamId !== null && isContactOf(actor, organisationId)
    ? { type: "TO_ASK_FOR" }
    : undefined;
}
