import untypedOrganisationsnummer from "organisationsnummer";
import { holdsPersonalNumber } from "../kernel/personal-number.ts";
import { plainText } from "../kernel/plain-text.ts";
import { err, ok, type Result } from "../kernel/result.ts";

// As in personal-number.ts: the module is the class itself.
const Organisationsnummer =
  untypedOrganisationsnummer as unknown as typeof untypedOrganisationsnummer.default;

export type OrganisationNumberRefusal =
  | { readonly type: "NotAnOrganisationNumber" }
  | { readonly type: "HoldsPersonalNumber" };

/**
 * Reads a Swedish organisationsnummer (SKV 709: ten digits, check digit by Luhn, third digit at least 2) written as
 * `556036-0793`, `5560360793`, `165560360793` or `SE556036079301`, and gives its ten digits. A sole trader's number is a
 * personnummer and is refused as such.
 */
export function parseOrganisationNumber(text: string): Result<string, OrganisationNumberRefusal> {
  const compact = plainText(text).toUpperCase().replaceAll(/\s/g, "");
  const digits = compact.replace(/^SE(\d{6}-?\d{4})01$/, "$1").replace(/^16(?=\d{6}-?\d{4}$)/, "");
  if (holdsPersonalNumber(digits)) return err({ type: "HoldsPersonalNumber" });
  const valid = /^\d{6}-?\d{4}$/.test(digits) && Organisationsnummer.valid(digits);
  return valid ? ok(digits.replace("-", "")) : err({ type: "NotAnOrganisationNumber" });
}
