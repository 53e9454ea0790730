import type { Language } from "@socialsmart/domain/person/person";
import type { Request } from "express";

/** What the page is to be written in: what its address says, else what the browser asks for, else Swedish. */
export function languageOf(request: Pick<Request, "query" | "acceptsLanguages">): Language {
  const { lang } = request.query;
  if (lang === "sv" || lang === "en") return lang;
  return request.acceptsLanguages("sv", "en") === "en" ? "en" : "sv";
}
