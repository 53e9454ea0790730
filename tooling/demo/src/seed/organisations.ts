import type { RecordAppendix } from "@socialsmart/domain/appendix/record-appendix";
import type { RegisterOrganisation } from "@socialsmart/domain/organisation/register-organisation";

/** An appendix holds from the first of January of the year before the seed's. */
type SeedAppendix = Pick<RecordAppendix, "leaseNumber">;
export type SeedOrganisation = RegisterOrganisation & { readonly appendix?: SeedAppendix };

/**
 * Invented, one and all. Their numbers are well formed, but no organisation can have them: group number 4, the first digit,
 * is given to nobody (SKV 709 lists 1–3 and 5–9).
 */
export const ORGANISATIONS = {
  coffee: tenant("Kaffebönan Exempel AB", "499900-0013", { leaseNumber: "L-1001" }),
  bicycles: tenant("Cykelverkstan Exempel AB", "499900-0021", { leaseNumber: "L-1002" }),
  software: {
    ...tenant("Provkod IT AB", "499900-0039", { leaseNumber: "L-1003" }),
    language: "en",
  },
  bakery: tenant("Bageri Skorpan Exempel AB", "499900-0047", { leaseNumber: "L-1004" }),
  accountants: tenant("Siffran Exempelrevision AB", "499900-0054", {
    leaseNumber: "L-1005",
  }),
  hairdresser: tenant("Salong Påhitt AB", "499900-0062", { leaseNumber: "L-1006" }),
  grocer: tenant("Livs & Krydda Exempel HB", "499900-0070", { leaseNumber: "L-1007" }),
  cleaners: tenant("Fiktiva Städtjänster AB", "499900-0088", { leaseNumber: "L-1008" }),
  // A sole trader: the number would be a personnummer, so it has none here.
  tailor: tenant("Skrädderi Nålsögat Exempel", null, { leaseNumber: "L-1009" }),
  // Has no appendix yet: it can look, and not pledge.
  gym: tenant("Gymmet Provkroppen AB", "499900-0104"),
  futureSeeds: association("Föreningen Framtidsfröet", "499900-0112"),
  neighbours: association("Grannkraft Exempelförening", "499900-0120"),
  sports: association("Bollklubben Provspelarna", "499900-0138"),
  police: partner("Lokalpolisområde Exempel"),
  school: partner("Exempelskolan"),
  jobCentre: partner("Arbetsmarknadsenheten Exempel"),
} as const satisfies Record<string, SeedOrganisation>;

export type OrganisationKey = keyof typeof ORGANISATIONS;

function tenant(name: string, organisationNumber: string | null, appendix?: SeedAppendix): SeedOrganisation {
  return { kind: "TENANT", name, organisationNumber, language: "sv", ...(appendix && { appendix }) };
}

function association(name: string, organisationNumber: string): SeedOrganisation {
  return { kind: "ASSOCIATION", name, organisationNumber, language: "sv" };
}

function partner(name: string): SeedOrganisation {
  return { kind: "PARTNER", name, organisationNumber: null, language: "sv" };
}
