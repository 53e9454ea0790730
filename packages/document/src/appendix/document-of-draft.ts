import type { Language } from "@socialsmart/domain/person/person";
import { isPlaceholderName, type PlaceholderValues } from "@socialsmart/domain/template/placeholders";
import type { TemplateVersion } from "@socialsmart/domain/template/template-version";
import type { Document } from "../document.ts";
import { textIn } from "../texts/text.ts";

/** What a version of a template would be offered as, with made-up values: to be looked at before it is published, by no party. */
export function documentOfDraft(
  version: TemplateVersion,
  { today, zone }: { readonly today: Temporal.PlainDate; readonly zone: string },
): Document {
  const { language, body, number, template } = version;
  const words = textIn(language);
  const values = sampleValues(language, today);
  return {
    ...{ language, body, dated: today, zone },
    title: `${words.preview} – ${words.appendix}`,
    values: { ...unknownIn(body), ...values },
    facts: [{ label: words.template, value: `${template}, ${words.templateIs(number, language)}` }],
    parties: [
      { role: words.landlord, name: values["landlord.name"] },
      { role: words.tenant, name: values["tenant.name"] },
    ],
  };
}

/** What publishing would refuse stands there as it is typed. */
function unknownIn(body: string): Readonly<Record<string, string>> {
  const names = Array.from(body.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g), ([, name = ""]) => name);
  return Object.fromEntries(
    names.flatMap((name) => (isPlaceholderName(name) ? [] : [[name, `{{${name}}}`]])),
  );
}

function sampleValues(language: Language, today: Temporal.PlainDate): PlaceholderValues {
  const isSwedish = language === "sv";
  const validUntil = today.add({ days: 30 });
  return {
    "landlord.name": isSwedish ? "Exempelvärden AB" : "Example Landlord AB",
    "landlord.organisationNumber": "556677-8899",
    "tenant.name": isSwedish ? "Exempelbutiken AB" : "Example Shop AB",
    "tenant.organisationNumber": "556677-8898",
    "lease.number": "L-1",
    premises: isSwedish ? "Butik, Exempelgatan 1" : "Shop, Example Street 1",
    district: isSwedish ? "Exempelstaden" : "Exampletown",
    effectiveFrom: validUntil.add({ months: 1 }).with({ day: 1 }).toString(),
    validUntil: validUntil.toString(),
    offeredOn: today.toString(),
    registryNumber: `${today.year}-0000`,
    signatories: isSwedish
      ? "Eva Exempel, samordnare; Erik Exempel, VD"
      : "Eva Example, coordinator; Erik Example, CEO",
  };
}
