import type { LandlordId, PersonId } from "../kernel/ids.ts";
import type { AppendixMailFact, PersonalFact } from "../outbox/fact.ts";
import { subjectOf } from "./held-notice.ts";

/** What one telling of a fact is known by. */
export type NoticeIdentity = {
  readonly type: (PersonalFact | AppendixMailFact)["type"];
  /** What it is about: an id. */
  readonly subject: string;
  /** Which time of several that there is something to tell of it; at most 30 characters. */
  readonly version: string;
};

export type NoticeTold = NoticeIdentity & { readonly toldAt: Temporal.Instant };

/** What people have been told: one notice for each person, type, subject and version, however often it is delivered. */
export interface NoticesTold {
  /** What the person has been told of these subjects, in chat or by e-mail. */
  listBySubjects(
    landlordId: LandlordId,
    personId: PersonId,
    subjects: readonly string[],
  ): Promise<readonly NoticeTold[]>;
  /**
   * Notes, once they stand in the chat or went by e-mail, that they were told. Said again, it is true again. What the person was told
   * more than TOLD_IS_KNOWN_DAYS before is forgotten with it.
   */
  save(
    landlordId: LandlordId,
    personId: PersonId,
    told: readonly NoticeIdentity[],
    at: Temporal.Instant,
  ): Promise<void>;
}

/** How long what was told is known: longer than any message waits to be told. */
export const TOLD_IS_KNOWN_DAYS = 60;

/**
 * A fact's identity among notices. Its version is when it happened, but where another of its kind would say the same: a host is
 * asked once about a shift, and told once what there is to do on a day.
 */
export function identityOf(
  fact: PersonalFact | AppendixMailFact,
  occurredAt: Temporal.Instant,
): NoticeIdentity {
  return { type: fact.type, subject: subjectOf(fact), version: versionOf(fact, occurredAt) };
}

function versionOf(fact: PersonalFact | AppendixMailFact, occurredAt: Temporal.Instant): string {
  switch (fact.type) {
    case "YourAttendanceWanted":
      return "once";
    case "YourFollowUpWanted":
      return String(fact.year);
    case "YourSigningCode":
      return String(fact.round);
    case "YourDigest":
      return String(fact.to);
    case "YourProgress":
      return String(fact.at);
    default:
      return String(occurredAt.epochMilliseconds);
  }
}
