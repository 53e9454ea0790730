import type { FocusArea } from "@socialsmart/client/__generated__/graphql";
import type { Client } from "@socialsmart/client/client";
import { findDistrict } from "./district/find-district.ts";
import { findOrganisation } from "./organisation/find-organisation.ts";

export const FOCUS_AREAS = [
  "LABOUR_MARKET",
  "SAFETY",
  "INTEGRATION",
  "GENDER_EQUALITY",
  "DEMOCRACY",
] as const satisfies readonly FocusArea[];

/** What both rosters and initiatives are chosen by, as it was typed. */
export type Choice = {
  readonly district?: string | undefined;
  readonly host?: string | undefined;
  readonly organisation?: string | undefined;
  readonly focusArea?: FocusArea | undefined;
  readonly understaffed?: boolean | undefined;
};

export type Chosen = {
  /** As the API's lists take it. */
  readonly filters: {
    readonly districtId?: string;
    readonly hostId?: string;
    readonly organisationId?: string;
    readonly focusArea?: FocusArea;
    readonly understaffed?: boolean;
  };
  /** The same in words. */
  readonly words: readonly string[];
};

/** Finds what is named. @throws NotUnderstood if there is no such thing. */
export async function findChosen(client: Client, choice: Choice, signal: AbortSignal): Promise<Chosen> {
  const { focusArea, understaffed = false } = choice;
  const district = choice.district === undefined ? null : await findDistrict(client, choice.district, signal);
  const host = choice.host === undefined ? null : await findOrganisation(client, choice.host, signal);
  const organisation =
    choice.organisation === undefined ? null : await findOrganisation(client, choice.organisation, signal);
  return {
    filters: {
      ...(district && { districtId: district.id }),
      ...(host && { hostId: host.id }),
      ...(organisation && { organisationId: organisation.id }),
      ...(focusArea && { focusArea }),
      ...(understaffed && { understaffed }),
    },
    words: [
      ...(district ? [district.name] : []),
      ...(host ? [`run by ${host.name}`] : []),
      ...(organisation ? [`with ${organisation.name}`] : []),
      ...(focusArea ? [inWords(focusArea)] : []),
      ...(understaffed ? ["understaffed"] : []),
    ],
  };
}

/** `LABOUR_MARKET` as `labour market`. */
export function inWords(name: string): string {
  return name.toLowerCase().replaceAll("_", " ");
}
