import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import type { OrganisationId } from "../kernel/ids.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addMember } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { pledgePlaces } from "./pledge-places.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

/** Who hears of it when a pledge that the actor has made for the organisation is cancelled with its shift. */
async function toldOf(actor: Actor, organisationId: OrganisationId): Promise<readonly string[]> {
  const { deps, shiftId, operator, bakery, landlord, association } = world;
  const input = { shiftId, organisationId, places: 1, minutesPerPlace: null };
  answerOf(await pledgePlaces(deps, actor, input, null));
  const seen = observe(deps.store);
  answerOf(await cancelShift(deps, operator, { shiftId, reason: "Snöstorm" }, null));
  const people = { contact: bakery.contact, coordinator: landlord.coordinator, host: association.contact };
  return toldTo(seen, people).filter((line) => !/^(channel|host) /.test(line));
}

describe("of what becomes of a pledge hears", () => {
  test("who made it, if it is one of the organisation's contacts, and no colleague", async () => {
    const { bakery } = world;
    await addMember(world, bakery.organisationId, "Kollega", ["TENANT_CONTACT"]);
    expect(await toldOf(bakery.contact, bakery.organisationId)).toEqual(["contact YourPledgeCancelled"]);
  });

  test("each of the organisation's contacts, where staff or a program made it", async () => {
    const { bakery, landlord, operator } = world;
    const colleague = await addMember(world, bakery.organisationId, "Kollega", ["TENANT_CONTACT"]);
    const both = ["contact YourPledgeCancelled", `person:${colleague.personId} YourPledgeCancelled`];
    expect(await toldOf(landlord.coordinator, bakery.organisationId)).toEqual(both);
    world = await aWorld();
    await addMember(world, world.bakery.organisationId, "Kollega", ["TENANT_CONTACT"]);
    expect(await toldOf(operator, world.bakery.organisationId)).toHaveLength(2);
  });

  test("who made it, where the organisation has no contacts, as the landlord itself", async () => {
    const { landlord } = world;
    expect(await toldOf(landlord.coordinator, landlord.organisationId)).toEqual([
      "coordinator YourPledgeCancelled",
    ]);
  });

  test("nobody, where a program made it for an organisation without contacts", async () => {
    expect(await toldOf(world.operator, world.landlord.organisationId)).toEqual([]);
  });
});
