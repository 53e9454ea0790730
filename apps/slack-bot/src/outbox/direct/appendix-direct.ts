import type { Appendix, AppendixOffer } from "@socialsmart/domain/appendix/appendix";
import { isOpen, signatoryOf } from "@socialsmart/domain/appendix/appendix";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { AppendixFact } from "@socialsmart/domain/outbox/fact";
import type { Answer } from "../../kit/blocks.ts";
import { fullDateOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import { message, reasonLine } from "./about.ts";
import type { Told } from "./told.ts";

export type AppendixSeen = {
  readonly appendix: Appendix & { readonly offer: AppendixOffer };
  readonly organisation: Organisation;
};

/** How an offer of an appendix stands. What is not so any more is not told: another message says what is. */
export async function appendixDirect(fact: AppendixFact, told: Told): Promise<Answer | undefined> {
  const { reader, text, personId } = told;
  const [appendix] = await reader.appendices.byIds([fact.appendixId]);
  if (!appendix?.offer) return undefined;
  const [organisation] = await reader.organisations.byIds([appendix.organisationId]);
  if (!organisation) return undefined;
  const seen = { appendix: { ...appendix, offer: appendix.offer }, organisation };
  switch (fact.type) {
    case "YourAppendixOffered":
    case "YourAppendixReminder": {
      const signed = (await reader.appendices.signatures([appendix.id])).get(appendix.id) ?? [];
      const isDone = signed.some((signature) => signature.personId === personId);
      if (!isOpen(appendix) || isDone || !signatoryOf(appendix, personId)) return undefined;
      return message([
        text.mrkdwn(fact.type === "YourAppendixOffered" ? "appendix.offered" : "appendix.reminder"),
        aboutAppendix(seen, text),
        text.mrkdwn("appendix.holds", {
          from: fullDateOf(text, appendix.effectiveFrom),
          until: fullDateOf(text, appendix.offer.validUntil),
        }),
      ]);
    }
    case "YourAppendixSigned":
      if (appendix.state !== "SIGNED" && appendix.state !== "ACTIVE") return undefined;
      return message([
        text.mrkdwn("appendix.signed"),
        aboutAppendix(seen, text),
        text.mrkdwn("appendix.active", { from: fullDateOf(text, appendix.effectiveFrom) }),
      ]);
    case "YourAppendixClosed": {
      const heading = closedHeading(seen, text);
      if (heading === undefined) return undefined;
      return message([heading, aboutAppendix(seen, text), reasonLine(appendix.stateReason, text)]);
    }
    default:
      return assertNever(fact);
  }
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

/** `Hyresavtal L-1042 · Kaffebönan AB · dnr 2026-0017`. */
function aboutAppendix({ appendix, organisation }: AppendixSeen, text: Text): string {
  const { leaseNumber: lease, registryNumber } = appendix;
  return text.mrkdwn("appendix.about", {
    lease,
    organisation: organisation.name,
    registryNumber: registryNumber ?? "–",
  });
}
