import { isOpen, signatoryOf } from "@socialsmart/domain/appendix/appendix";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { AppendixFact } from "@socialsmart/domain/outbox/fact";
import {
  appendicesButton,
  declineButton,
  firstCommitmentButton,
  readButton,
  signButton,
} from "../../appendix/appendix-buttons.ts";
import { aboutAppendix, spanOf, termsOfOffer } from "../../appendix/appendix-lines.ts";
import { type AppendixSeen, readAppendix } from "../../appendix/read-appendix.ts";
import type { Answer, ButtonSpec } from "../../kit/blocks.ts";
import type { Text } from "../../texts/text.ts";
import { message, reasonLine } from "./about.ts";
import { appendixEndsDirect } from "./appendix-ends-direct.ts";
import { isContactIn, mayJoinDirect } from "./may-join-direct.ts";
import { signatoryLeftDirect } from "./signatory-left-direct.ts";
import type { Told } from "./told.ts";

/** How an appendix stands. What is not so any more is not told: another message says what is. */
export async function appendixDirect(fact: AppendixFact, told: Told): Promise<Answer | undefined> {
  const { reader, text, personId } = told;
  // It ends where it was agreed on paper, too.
  if (fact.type === "YourAppendixEnds") return appendixEndsDirect(fact, told);
  const seen = await readAppendix(reader, fact.appendixId);
  if (!seen) return undefined;
  const { appendix, signatures } = seen;
  const read = told.readsDocuments ? [readButton(seen, text)] : [];
  const see = told.readsDocuments ? readButton(seen, text) : appendicesButton(text);
  switch (fact.type) {
    case "YourAppendixOffered":
    case "YourAppendixReminder": {
      const hasSigned = signatures.some((signature) => signature.personId === personId);
      const signatory = signatoryOf(appendix, personId);
      if (!isOpen(appendix) || hasSigned || !signatory) return undefined;
      const heading = fact.type === "YourAppendixOffered" ? "appendix.offered" : "appendix.reminder";
      const decline = signatory.party === "TENANT" ? [declineButton(seen, text)] : [];
      return message(
        [text.mrkdwn(heading), aboutAppendix(seen, text), termsOfOffer(seen, text)],
        [signButton(seen, text), ...read, ...decline],
      );
    }
    case "YourAppendixSigned": {
      if (appendix.state !== "SIGNED" && appendix.state !== "ACTIVE") return undefined;
      const commit = await commitButton(seen, told);
      return message(
        [text.mrkdwn("appendix.signed"), aboutAppendix(seen, text), spanOf(seen, text)],
        commit ? [commit, see] : [see],
      );
    }
    case "YourAppendixClosed": {
      const heading = closedHeading(seen, text);
      if (heading === undefined) return undefined;
      return message(
        [heading, aboutAppendix(seen, text), reasonLine(appendix.stateReason, text)],
        [appendicesButton(text)],
      );
    }
    case "YourSignatoryLeft":
      return signatoryLeftDirect(seen, told);
    case "YourPeopleMayJoin":
      return mayJoinDirect(seen, told);
    default:
      return assertNever(fact);
  }
}

/** Asks the tenant's contacts what they take on for the first year, which nobody else does. */
async function commitButton(seen: AppendixSeen, told: Told): Promise<ButtonSpec | undefined> {
  const { reader, personId, now, text } = told;
  const [landlord, memberships] = await Promise.all([reader.landlord(), reader.people.memberships(personId)]);
  if (!landlord || !memberships.some((at) => isContactIn(seen.organisation.id, at))) return undefined;
  return firstCommitmentButton(seen, now.toZonedDateTimeISO(landlord.zone).year, text);
}

function closedHeading({ appendix, organisation }: AppendixSeen, text: Text): string | undefined {
  switch (appendix.state) {
    case "DECLINED":
      return text.mrkdwn("appendix.declined", { organisation: organisation.name });
    case "EXPIRED":
      return text.mrkdwn("appendix.expired");
    case "WITHDRAWN":
      return text.mrkdwn("appendix.withdrawn");
    default:
      return undefined;
  }
}
