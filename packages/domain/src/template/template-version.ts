import type { LandlordId, TemplateVersionId } from "../kernel/ids.ts";
import type { Language } from "../person/person.ts";
import type { Formatting } from "./formatting.ts";
import type { TemplateState } from "./template-states.ts";

/** A version of the text (mallversion) that appendices are offered on. Once published, none of its words changes. */
export type TemplateVersion = {
  readonly id: TemplateVersionId;
  readonly landlordId: LandlordId;
  /** The name of the template that it is a version of, such as `Butikslokaler`. */
  readonly template: string;
  readonly language: Language;
  /** 1, 2, 3 … within its template and language. */
  readonly number: number;
  /** Markdown in which `{{name}}` stands for what placeholders.ts says; lines end in `\n`. */
  readonly body: string;
  readonly state: TemplateState;
  /** How its documents write their values: a draft's may change, a published one's never does. */
  readonly formatting: Formatting;
  /** SHA-256 of the body, 64 lower-case hexadecimal digits; null for a draft. */
  readonly hash: string | null;
  readonly publishedAt: Temporal.Instant | null;
  readonly retiredAt: Temporal.Instant | null;
};
