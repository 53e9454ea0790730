import type { GrantExemptionRefusal } from "@socialsmart/domain/exemption/grant-exemption";
import type { ReviseExemptionRefusal } from "@socialsmart/domain/exemption/revise-exemption";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import { problemText } from "../texts/problem-text.ts";
import type { Text, Where } from "../texts/text.ts";

export type ExemptionRefused = GrantExemptionRefusal | ReviseExemptionRefusal | CommandKeyReused;

/** Why an exemption was not granted, changed or taken back. */
export function exemptionRefusalText(refusal: ExemptionRefused, text: Text, where: Where): string {
  switch (refusal.type) {
    case "InvalidInput":
      return problemText(refusal, text);
    case "NotAllowed":
    case "OrganisationNotFound":
    case "ExemptionNotFound":
    case "CommandKeyReused":
      return text.in(where, `exemptionRefusal.${refusal.type}`);
    default:
      return assertNever(refusal);
  }
}
