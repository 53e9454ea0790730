/**
 * What kind of value stands for a placeholder, and so how it is kept and signed: a date in ISO 8601, an organisation number as ten
 * digits, commitments as commitment-lines.ts keeps them. Documents write each by its type, in their language.
 */
export type PlaceholderType = "TEXT" | "DATE" | "ORGANISATION_NUMBER" | "COMMITMENTS";

export type Placeholder = {
  readonly type: PlaceholderType;
  /** What it stands for, for whoever writes a template. */
  readonly meaning: string;
  /** Whether there may be none, so that it stands for an empty text. */
  readonly optional: boolean;
};

/** Every placeholder that a template may have, by its name as it is written: `{{tenant.name}}`. */
export const PLACEHOLDERS = {
  "landlord.name": must("TEXT", "The landlord's name"),
  "landlord.organisationNumber": may("ORGANISATION_NUMBER", "The landlord's organisation number"),
  "tenant.name": must("TEXT", "The tenant's name"),
  "tenant.organisationNumber": may("ORGANISATION_NUMBER", "The tenant's organisation number"),
  "lease.number": must("TEXT", "The lease's number in the landlord's register"),
  premises: may("TEXT", "What is let"),
  district: may("TEXT", "The name of the district that it lies in"),
  effectiveFrom: must("DATE", "The first date the appendix holds"),
  validUntil: must("DATE", "The last date it can be signed on"),
  offeredOn: must("DATE", "The date it was offered on"),
  "landlord.commitments": may(
    "COMMITMENTS",
    "What the landlord has taken on for the year in which the appendix begins to hold, as it stood at the offer",
  ),
  registryNumber: must("TEXT", "The number in the landlord's registry (diarienummer)"),
  signatories: must("TEXT", "Who signs for the landlord, then who for the tenant, each with their capacity"),
} as const satisfies Readonly<Record<string, Placeholder>>;

export type PlaceholderName = keyof typeof PLACEHOLDERS;
/** What an offer has filled in, as it is kept; an empty text where there is none. */
export type PlaceholderValues = Readonly<Record<PlaceholderName, string>>;

export const PLACEHOLDER_NAMES = Object.keys(PLACEHOLDERS) as readonly PlaceholderName[];

/** A list has no place in a sentence, a heading or a cell: it stands alone on its line. */
export function standsAlone({ type }: Pick<Placeholder, "type">): boolean {
  return type === "COMMITMENTS";
}

export function isPlaceholderName(name: string): name is PlaceholderName {
  return Object.hasOwn(PLACEHOLDERS, name);
}

function must(type: PlaceholderType, meaning: string): Placeholder {
  return { type, meaning, optional: false };
}

function may(type: PlaceholderType, meaning: string): Placeholder {
  return { type, meaning, optional: true };
}
