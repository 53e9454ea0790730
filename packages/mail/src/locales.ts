import type { Language } from "@socialsmart/domain/person/person";

/** In what dates are written. */
export const LOCALES: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };
