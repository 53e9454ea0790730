import type { GraphqlClient } from "./graphql.ts";
import { isAsWanted, Mismatch, type Wanted } from "./mismatch.ts";
import type { Transcript } from "./transcript.ts";

export type RosterShift = {
  readonly id: string;
  readonly startsAt: string;
  readonly localDate: string;
  readonly zone: string;
  readonly placesTaken: number;
  readonly placesLeft: number;
  readonly capacity: number;
  readonly state: string;
  readonly pledges: {
    readonly nodes: readonly {
      readonly state: string;
      readonly places: number;
      readonly waitlistPosition: number | null;
      readonly organisation: { readonly name: string };
    }[];
  };
};

const SHIFT = `id startsAt localDate zone placesTaken placesLeft capacity state
  pledges(first: 10) { nodes { state places waitlistPosition organisation { name } } }`;

/** Rosters as an internal tool reads them. */
export class Rosters {
  readonly #graphql: GraphqlClient;
  readonly #transcript: Transcript;

  constructor(graphql: GraphqlClient, transcript: Transcript) {
    this.#graphql = graphql;
    this.#transcript = transcript;
  }

  /** An initiative's coming shifts, by start. */
  async coming(title: string): Promise<readonly RosterShift[]> {
    const { initiatives } = await this.#graphql.ask<{
      initiatives: { nodes: readonly { id: string; title: string }[] };
    }>("{ initiatives(first: 100) { nodes { id title } } }");
    const id = initiatives.nodes.find((initiative) => initiative.title === title)?.id;
    const { initiative } = await this.#graphql.ask<{
      initiative: { shifts: { nodes: readonly RosterShift[] } } | null;
    }>(
      `query Coming($id: ID!) { initiative(id: $id) { shifts(first: 10, upcoming: true, states: [OPEN]) { nodes { ${SHIFT} } } } }`,
      { id },
    );
    if (!initiative) throw new Error(`The API knows no initiative called ${title}`);
    return initiative.shifts.nodes;
  }

  /** Reads a shift's roster, which must be as wanted, into the transcript. */
  async shows(shift: RosterShift, wanted: Wanted): Promise<void> {
    const { shift: now } = await this.#graphql.ask<{ shift: RosterShift }>(
      `query Roster($id: ID!) { shift(id: $id) { ${SHIFT} } }`,
      { id: shift.id },
    );
    const text = asText(now);
    if (!isAsWanted(text, wanted)) throw new Mismatch("The roster over GraphQL", wanted, text);
    this.#transcript.shown("The roster over GraphQL", text);
  }
}

function asText({ localDate, startsAt, zone, placesTaken, capacity, state, pledges }: RosterShift): string {
  const time = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone).toPlainTime();
  const clock = time.toString({ smallestUnit: "minute" });
  return [
    `${localDate} ${clock} · ${state} · ${placesTaken}/${capacity}`,
    ...pledges.nodes.map(
      ({ organisation, places, state: how, waitlistPosition }) =>
        `${organisation.name} ${places} ${how}${waitlistPosition ? ` (${waitlistPosition})` : ""}`,
    ),
  ].join("\n");
}
