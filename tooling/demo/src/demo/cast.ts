import type { Driver } from "@socialsmart/slack-sim/driver";
import { ORGANISATIONS } from "../seed/organisations.ts";
import { INVITED, PEOPLE } from "../seed/people.ts";
import { Actor } from "./actor.ts";
import type { GraphqlClient } from "./graphql.ts";
import { Rosters } from "./rosters.ts";
import type { Transcript } from "./transcript.ts";

/** Everybody and everything that a scene needs. */
export type Cast = {
  /** Contact of Kaffebönan. */
  readonly amina: Actor;
  /** Contact of Cykelverkstan. */
  readonly mikael: Actor;
  /** Contact of the bakery, not linked yet. */
  readonly sara: Actor;
  readonly invitation: string;
  readonly graphql: GraphqlClient;
  readonly rosters: Rosters;
  readonly transcript: Transcript;
};

export const COMPANY = {
  amina: ORGANISATIONS.coffee.name,
  mikael: ORGANISATIONS.bicycles.name,
  sara: ORGANISATIONS.bakery.name,
};

export function castOf(options: {
  readonly driver: Driver;
  readonly graphql: GraphqlClient;
  readonly invitation: string;
  readonly transcript: Transcript;
}): Cast {
  const { driver, graphql, invitation, transcript } = options;
  const actor = (key: "amina" | "mikael" | typeof INVITED) =>
    new Actor(driver, { name: PEOPLE[key].name, handle: PEOPLE[key].chat.handle }, transcript);
  return {
    amina: actor("amina"),
    mikael: actor("mikael"),
    sara: actor(INVITED),
    invitation,
    graphql,
    rosters: new Rosters(graphql, transcript),
    transcript,
  };
}
