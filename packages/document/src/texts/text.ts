import type { Language } from "@socialsmart/domain/person/person";
import type { DocumentText } from "./document-text.ts";
import { en } from "./en.ts";
import { sv } from "./sv.ts";

export function textIn(language: Language): DocumentText {
  return { sv, en }[language];
}
