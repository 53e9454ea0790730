import { EXEMPTION_GROUNDS, type Exemption } from "@socialsmart/domain/exemption/exemption";
import { exemptionFormView } from "../../exemption/exemption-form.ts";
import { type ExemptionRefused, exemptionRefusalText } from "../../exemption/exemption-refusal-text.ts";
import { anId, anOrganisation } from "../models.ts";
import { type Each, type Given, type Sample, times } from "./sample.ts";

/** One for each ground and more, in May and after. */
export function exemptionsOf(given: Given): readonly Exemption[] {
  const first = Temporal.PlainDate.from("2026-05-01");
  return times(given, 20, (n) => ({
    ...{ id: anId("exemption"), landlordId: anId("landlord"), organisationId: anId("organisation") },
    ground: EXEMPTION_GROUNDS[n % EXEMPTION_GROUNDS.length] ?? "OTHER",
    ...{ note: n === 0 ? given.reason.slice(0, 500) : "", version: 1 },
    ...{ from: first.add({ days: 10 * n }), to: first.add({ days: 10 * n + 7 }) },
  }));
}

const EVERY_REFUSAL: Each<ExemptionRefused> = {
  InvalidInput: { type: "InvalidInput", issues: [{ path: "note", problem: { type: "Empty" } }] },
  NotAllowed: { type: "NotAllowed" },
  OrganisationNotFound: { type: "OrganisationNotFound" },
  ExemptionNotFound: { type: "ExemptionNotFound" },
  CommandKeyReused: { type: "CommandKeyReused" },
};

export const EXEMPTION_SAMPLES: readonly Sample[] = [
  {
    of: exemptionFormView,
    what: "days to be exempt on, and why",
    show: (given, text) => exemptionFormView(formOf(given, undefined), {}, text),
  },
  {
    of: exemptionFormView,
    what: "an exemption that is changed, or taken back",
    show: (given, text) => exemptionFormView(formOf(given, exemptionsOf(given)[0]), {}, text),
  },
  {
    of: exemptionRefusalText,
    what: "why an exemption is not granted or changed",
    show: (_given, text) =>
      Object.values(EVERY_REFUSAL)
        .map((refusal) => exemptionRefusalText(refusal, text, "plain"))
        .join("\n"),
  },
];

function formOf({ organisation }: Given, exemption: Exemption | undefined) {
  return { organisation: anOrganisation(organisation), year: 2026, exemption };
}
