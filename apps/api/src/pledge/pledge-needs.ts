import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { PledgeNeeds } from "@socialsmart/domain/store/listed";
import type { Selection } from "../execution/selection.ts";
import { needsOf } from "../loading/needs.ts";

/** What the resolvers of a pledge's fields look at. */
const PLEDGE: Readonly<Record<string, readonly (keyof Pledge)[]>> = {
  id: ["id"],
  shift: ["shiftId"],
  organisation: [],
  places: ["places"],
  minutes: ["minutes"],
  named: ["named"],
  seats: ["id", "named"],
  state: ["state"],
  acceptsPart: ["acceptsPart"],
  offer: ["offer"],
  staffReason: ["staffReason"],
  queuedAt: ["queuedAt"],
  waitlistPosition: ["id", "state"],
  source: ["source"],
  madeBy: ["madeBy"],
  headCount: ["id", "shiftId"],
};

/** The same of an organisation's. Fields that are not here, of either, need everything. */
const ORGANISATION: Readonly<Record<string, readonly (keyof Organisation)[]>> = {
  id: ["id"],
  kind: ["kind"],
  name: ["name"],
  organisationNumber: ["organisationNumber"],
  language: ["language"],
};

const known = new WeakMap<Selection, PledgeNeeds | "EVERYTHING">();

/** What a list of pledges is to read for what is selected of it; undefined where that is everything. */
export function pledgeNeeds(connection: Selection): PledgeNeeds | undefined {
  // Of a compiled operation the selection is one and the same for all the shifts whose pledges are listed.
  const needs = known.get(connection) ?? findNeeds(connection) ?? "EVERYTHING";
  known.set(connection, needs);
  return needs === "EVERYTHING" ? undefined : needs;
}

function findNeeds(connection: Selection): PledgeNeeds | undefined {
  const pledge = connection.below("nodes").with(connection.below("edges").below("node"));
  const fields = needsOf(pledge, PLEDGE);
  if (!fields) return undefined;
  const cursor = connection.has("edges") || connection.has("pageInfo") ? (["queuedAt", "id"] as const) : [];
  const isOrganisationShown = pledge.has("organisation");
  const organisation = isOrganisationShown ? needsOf(pledge.below("organisation"), ORGANISATION) : null;
  if (organisation === undefined) return undefined;
  return { fields: [...fields, ...cursor], organisation };
}
