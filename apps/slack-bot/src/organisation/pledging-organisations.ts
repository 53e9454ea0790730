import { isContactOf, mayPledgeForAnyone } from "@socialsmart/domain/access/policy";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Known } from "../person/identify.ts";
import { namesIn } from "../pledge/understanding/take-organisation.ts";
import { readOrganisations } from "./read-organisations.ts";

/** Whom somebody may pledge for. */
export type PledgingOrganisations = {
  /** Those that the person is a contact of. */
  readonly own: readonly Organisation[];
  /** The only ones that a pledge of theirs may be for; undefined where it may be for any of the landlord's. */
  readonly among: readonly Organisation[] | undefined;
};

export async function pledgingOrganisations({
  actor,
  memberships,
  reader,
}: Known): Promise<PledgingOrganisations> {
  const ids = [...new Set(memberships.map(({ organisationId }) => organisationId))];
  const own = await reader.organisations.byIds(ids.filter((id) => isContactOf(actor, id)));
  return { own, among: mayPledgeForAnyone(actor) ? undefined : own };
}

/** @param own those that the person is a contact of */
export function mayPledgeForSomebody(
  { actor }: Pick<Known, "actor">,
  own: PledgingOrganisations["own"],
): boolean {
  return own.length > 0 || mayPledgeForAnyone(actor);
}

/** Those of them that a text may name: of whoever may pledge for any, all are looked through. */
export async function organisationsIn(
  typed: string,
  { reader }: Pick<Known, "reader">,
  { among }: PledgingOrganisations,
): Promise<readonly Organisation[]> {
  const isNamed = namesIn(typed);
  if (among) return among.filter(isNamed);
  return typed.trim() === "" ? [] : readOrganisations(reader, {}, isNamed);
}
