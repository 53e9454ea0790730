import { isOpen, type Signatory } from "@socialsmart/domain/appendix/appendix";
import { canSignFor } from "@socialsmart/domain/appendix/find-signatories";
import { withdrawButton } from "../../appendix/appendix-buttons.ts";
import { aboutAppendix } from "../../appendix/appendix-lines.ts";
import type { AppendixSeen } from "../../appendix/read-appendix.ts";
import type { Answer } from "../../kit/blocks.ts";
import type { Text } from "../../texts/text.ts";
import { message } from "./about.ts";
import type { Told } from "./told.ts";

/** Whoever offered it takes it back, where somebody who was to sign it no longer can. */
export async function signatoryLeftDirect(
  seen: AppendixSeen,
  { reader, text }: Pick<Told, "reader" | "text">,
): Promise<Answer | undefined> {
  const { appendix, signatures } = seen;
  if (!isOpen(appendix)) return undefined;
  const { signatories } = appendix.offer;
  const roles = await reader.people.membershipsByPeople(signatories.map(({ personId }) => personId));
  const left = signatories.find(
    ({ party, personId }) =>
      !signatures.some((signature) => signature.party === party) &&
      !canSignFor(party, appendix.organisationId, roles.get(personId) ?? []),
  );
  return left && signatoryLeftMessage(seen, left, text);
}

export function signatoryLeftMessage(
  seen: Pick<AppendixSeen, "appendix" | "organisation">,
  { party, name }: Pick<Signatory, "party" | "name">,
  text: Text,
): Answer {
  const why =
    party === "TENANT"
      ? text.mrkdwn("appendix.noContactNow", { organisation: seen.organisation.name })
      : text.mrkdwn("appendix.noStaffNow");
  return message(
    [text.mrkdwn("appendix.cannotSignNow", { name }), aboutAppendix(seen, text), why],
    [{ ...withdrawButton(seen, text), isMain: true }],
  );
}
