import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../start/settings.ts";
import type { GraphqlClient } from "./graphql.ts";
import { isAsWanted, Mismatch, type Wanted } from "./mismatch.ts";
import type { Transcript } from "./transcript.ts";

/** A coming shift, and where its roster is found. */
export type ComingShift = {
  readonly id: string;
  readonly title: string;
  readonly districtId: string;
  readonly startsAt: string;
  readonly localDate: string;
  readonly placesLeft: number;
};

type DistrictRoster = {
  readonly district: { readonly initiatives: { readonly nodes: readonly InitiativeRoster[] } } | null;
};
type InitiativeRoster = {
  readonly title: string;
  readonly shifts: { readonly nodes: readonly ShiftRoster[] };
};
type ShiftRoster = {
  readonly startsAt: string;
  readonly zone: string;
  readonly capacity: number;
  readonly totals: { readonly confirmedPlaces: number; readonly waitlistedPlaces: number };
  readonly pledges: {
    readonly nodes: readonly {
      readonly organisation: { readonly name: string };
      readonly places: number;
      readonly state: string;
    }[];
  };
};

/** The document that internal tools read rosters with. */
const DISTRICT_ROSTER = readFileSync(join(ROOT, "apps/api/src/roster/district-roster.query.graphql"), "utf8");

const COMING = `query Coming($id: ID!) {
  initiative(id: $id) { shifts(first: 5, upcoming: true, states: [OPEN]) { nodes { id startsAt localDate placesLeft } } }
}`;

/** Rosters as an internal tool reads them. */
export class Rosters {
  readonly #graphql: GraphqlClient;
  readonly #transcript: Transcript;

  constructor(graphql: GraphqlClient, transcript: Transcript) {
    this.#graphql = graphql;
    this.#transcript = transcript;
  }

  /** An initiative's next five open shifts, by start. */
  async coming(title: string): Promise<readonly ComingShift[]> {
    const { initiatives } = await this.#graphql.ask<{
      initiatives: { nodes: readonly { id: string; title: string; district: { id: string } }[] };
    }>("{ initiatives(first: 100) { nodes { id title district { id } } } }");
    const found = initiatives.nodes.find((initiative) => initiative.title === title);
    if (!found) throw new Error(`The API knows no initiative called ${title}`);
    const { initiative } = await this.#graphql.ask<{
      initiative: { shifts: { nodes: readonly Omit<ComingShift, "title" | "districtId">[] } };
    }>(COMING, { id: found.id });
    return initiative.shifts.nodes.map((shift) => ({ ...shift, title, districtId: found.district.id }));
  }

  /** Reads the district's rosters; the shift's must be as wanted, and goes into the transcript. */
  async shows({ title, districtId, startsAt }: ComingShift, wanted: Wanted): Promise<void> {
    const { district } = await this.#graphql.ask<DistrictRoster>(DISTRICT_ROSTER, { districtId });
    const initiative = district?.initiatives.nodes.find((node) => node.title === title);
    const shift = initiative?.shifts.nodes.find((node) => node.startsAt === startsAt);
    const text = shift ? asText(title, shift) : `${title} · no open shift ${startsAt}`;
    if (!isAsWanted(text, wanted)) throw new Mismatch("The roster over GraphQL", wanted, text);
    this.#transcript.shown("The roster over GraphQL", text);
  }
}

function asText(title: string, { startsAt, zone, capacity, totals, pledges }: ShiftRoster): string {
  const start = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone);
  const clock = start.toPlainTime().toString({ smallestUnit: "minute" });
  const { confirmedPlaces, waitlistedPlaces } = totals;
  return [
    `${title} · ${start.toPlainDate()} ${clock} · ${confirmedPlaces}/${capacity} · waitlist ${waitlistedPlaces}`,
    ...pledges.nodes.map(({ organisation, places, state }) => `${organisation.name} ${places} ${state}`),
  ].join("\n");
}
