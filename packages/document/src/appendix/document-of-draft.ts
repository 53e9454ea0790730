import { NEWEST_FORMATTING } from "@socialsmart/domain/template/formatting";
import { isPlaceholderName } from "@socialsmart/domain/template/placeholders";
import type { TemplateVersion } from "@socialsmart/domain/template/template-version";
import type { Document } from "../document.ts";
import { textIn } from "../texts/text.ts";
import { sampleValues } from "./sample-values.ts";
import { writtenValues } from "./written-values.ts";

/**
 * What a version of a template would be offered as, with made-up values: to be looked at before it is published, by no party. What is
 * published already is shown as its documents are.
 */
export function documentOfDraft(
  version: TemplateVersion,
  { today, zone }: { readonly today: Temporal.PlainDate; readonly zone: string },
): Document {
  const { language, body, number, template, state } = version;
  const formatting = state === "DRAFT" ? NEWEST_FORMATTING : version.formatting;
  const words = textIn(language);
  const values = sampleValues(language, today);
  return {
    ...{ language, body, dated: today, zone },
    title: `${words.preview} – ${words.appendix}`,
    values: { ...unknownIn(body), ...writtenValues(values, formatting, language) },
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
