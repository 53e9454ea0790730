import type { CommitmentUnit } from "@socialsmart/domain/commitment/commitment";
import type { FocusArea } from "@socialsmart/domain/initiative/focus-area";
import type { DistrictKey } from "./districts.ts";
import type { OrganisationKey } from "./organisations.ts";
import type { PersonKey } from "./people.ts";

/** What organisations have taken on for this year; most have taken on nothing, which is normal. */
export const COMMITMENTS: readonly {
  readonly organisation: OrganisationKey | "landlord";
  readonly unit: CommitmentUnit;
  readonly target: number;
  readonly note: string;
}[] = [
  { organisation: "landlord", unit: "MINUTES", target: 200 * 60, note: "Egen personal på arbetstid" },
  { organisation: "coffee", unit: "MINUTES", target: 60 * 60, note: "" },
  { organisation: "software", unit: "MINUTES", target: 100 * 60, note: "Helst CV-verkstad" },
  { organisation: "bicycles", unit: "EVENTS", target: 4, note: "Cykelkök på gården" },
];

/** An initiative that is over: its first occasion's hours are verified, its second one's wait for that, its last one's for who came. */
export const HELD = {
  title: "Städdagar i Varberga",
  description: "Vi plockade skräp, krattade och lagade staketet tillsammans med dem som bor på gården.",
  host: "futureSeeds",
  coordinator: "karin",
  district: "varberga",
  focusArea: "SAFETY",
  location: "Gården vid Varbergaplan",
  capacity: 8,
  pledges: [
    { organisation: "coffee", places: 2, by: "amina", came: 2 },
    { organisation: "software", places: 3, by: "grace", came: 2 },
    { organisation: "bicycles", places: 2, by: "mikael", came: 2 },
  ],
  /** Whose names are on places of the last occasion. */
  named: { bicycles: ["mikael", "ida"] },
} as const satisfies {
  readonly [field: string]: unknown;
  readonly host: OrganisationKey;
  readonly coordinator: PersonKey;
  readonly district: DistrictKey;
  readonly focusArea: FocusArea;
  readonly pledges: readonly {
    readonly organisation: OrganisationKey;
    readonly places: number;
    readonly by: PersonKey;
    readonly came: number;
  }[];
  readonly named: { readonly [organisation in OrganisationKey]?: readonly PersonKey[] };
};
