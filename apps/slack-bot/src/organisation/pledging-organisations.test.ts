import type { PersonActor } from "@socialsmart/domain/access/actor";
import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { aWorld } from "@socialsmart/domain/testing/world";
import { expect, test } from "vitest";
import type { Known } from "../person/identify.ts";
import { takeOrganisation } from "../pledge/understanding/take-organisation.ts";
import { organisationsIn, pledgingOrganisations } from "./pledging-organisations.ts";

test("a coordinator may name any organisation in a text, behind however many others; a contact their own, for which no other is read", async () => {
  const { deps, operator, landlord, landlordId, bakery } = await aWorld();
  const register = async (name: string) => {
    const input = { kind: "TENANT", name, organisationNumber: null, language: "sv" } as const;
    answerOf(await registerOrganisation(deps, operator, input, null));
  };
  for (let count = 0; count < 510; count += 1) await register(`Aa ${count} AB`);
  await register("Östra Torgets Café AB");
  const reader = deps.store.reader(landlordId);
  let pagesRead = 0;
  const organisations: typeof reader.organisations = {
    ...reader.organisations,
    byIds: (ids) => reader.organisations.byIds(ids),
    page: (filter, page) => {
      pagesRead += 1;
      return reader.organisations.page(filter, page);
    },
  };
  const named = async (actor: PersonActor, typed: string) => {
    const known = { actor, memberships: actor.memberships, reader: { ...reader, organisations } };
    const pledging = await pledgingOrganisations(known as unknown as Known);
    const found = await organisationsIn(typed, known as unknown as Known, pledging);
    return takeOrganisation(typed, found, [])?.organisation.name;
  };
  const typed = "3h läxhjälp tisdag för östra torgets cafe";
  expect(await named(landlord.coordinator, typed)).toBe("Östra Torgets Café AB");
  expect(await named(landlord.coordinator, "3h läxhjälp tisdag, aa 509")).toBe("Aa 509 AB");
  expect(await named(landlord.coordinator, "3h läxhjälp tisdag")).toBeUndefined();
  pagesRead = 0;
  expect(await named(landlord.coordinator, " ")).toBeUndefined();
  expect(await named(bakery.contact, typed)).toBeUndefined();
  expect(pagesRead).toBe(0);
});
