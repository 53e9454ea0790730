import type { Language } from "@socialsmart/domain/person/person";
import { keptLines } from "@socialsmart/domain/template/commitment-lines";
import type { PlaceholderValues } from "@socialsmart/domain/template/placeholders";

/** Made-up values of every type, as an offer of that day would keep them. */
export function sampleValues(language: Language, today: Temporal.PlainDate): PlaceholderValues {
  const isSwedish = language === "sv";
  const validUntil = today.add({ days: 30 });
  const effectiveFrom = validUntil.add({ months: 1 }).with({ day: 1 });
  const { year } = effectiveFrom;
  return {
    "landlord.name": isSwedish ? "Exempelvärden AB" : "Example Landlord AB",
    "landlord.organisationNumber": "5566778899",
    "tenant.name": isSwedish ? "Exempelbutiken AB" : "Example Shop AB",
    "tenant.organisationNumber": "5566778898",
    "lease.number": "L-1",
    premises: isSwedish ? "Butik, Exempelgatan 1" : "Shop, Example Street 1",
    district: isSwedish ? "Exempelstaden" : "Exampletown",
    effectiveFrom: effectiveFrom.toString(),
    validUntil: validUntil.toString(),
    offeredOn: today.toString(),
    "landlord.commitments": keptLines([
      { year, unit: "MINUTES", focusArea: "INTEGRATION", target: 7230 },
      { year, unit: "EVENTS", focusArea: "SAFETY", target: 2 },
    ]),
    registryNumber: `${today.year}-0000`,
    signatories: isSwedish
      ? "Eva Exempel, samordnare; Erik Exempel, VD"
      : "Eva Example, coordinator; Erik Example, CEO",
  };
}
