import { expect, test } from "vitest";
import type { PledgeId } from "../kernel/ids.ts";
import { aWorld } from "../testing/world.ts";
import { addShift, addTenant } from "../testing/world-additions.ts";
import type { Member } from "../testing/world-parts.ts";
import { acceptOffer } from "./accept-offer.ts";
import { changePledge } from "./change-pledge.ts";
import { pledgePlaces } from "./pledge-places.ts";
import { withdrawPledge } from "./withdraw-pledge.ts";

const CAPACITY = 6;
const COMMANDS = 150;

/** Numbers below `limit` that look like chance and are the same for the same seed (Park and Miller, 1988). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

test.each(Array.from({ length: 12 }, (_, i) => i + 1))(
  "invariants 1, 2, 5 and 20 hold after each of any commands (%i)",
  async (seed) => {
    const world = await aWorld();
    const { deps, landlordId } = world;
    const shiftId = await addShift(world, { capacity: CAPACITY, allowsPartOfShift: true });
    const members: Member[] = [];
    for (let i = 0; i < 7; i += 1) members.push(await addTenant(world, `Butik ${i}`));
    const reader = deps.store.reader(landlordId);
    const roll = dice(seed);

    /** Answers what was done, if anything was. */
    async function command({ organisationId, contact }: Member, pledgeId: PledgeId | undefined) {
      const amount = { places: 1 + roll(CAPACITY), minutesPerPlace: 60 + roll(120) };
      // Now and then somebody pledges who has.
      if (!pledgeId || roll(5) === 0) {
        const input = { shiftId, organisationId, ...amount };
        return (await pledgePlaces(deps, contact, input, null)).ok ? "pledged" : "refused";
      }
      if (roll(2) === 0)
        return (await withdrawPledge(deps, contact, { pledgeId }, null)).ok ? "withdrawn" : "refused";
      if (roll(2) === 0)
        return (await acceptOffer(deps, contact, { pledgeId }, null)).ok ? "accepted" : "refused";
      return (await changePledge(deps, contact, { pledgeId, ...amount }, null)).ok ? "changed" : "refused";
    }

    let live = new Map<string, PledgeId>();
    for (let step = 0; step < COMMANDS; step += 1) {
      // Now and then another machine's clock, which is behind.
      deps.clock.advance({ milliseconds: roll(4) === 0 ? -roll(500) : roll(500) });
      const member = members[roll(members.length)];
      if (!member) throw new Error("There are members");
      const eventsBefore = deps.store.auditEvents.length;
      const done = await command(member, live.get(member.organisationId));
      if (done === "refused") expect(deps.store.auditEvents.length).toBe(eventsBefore);
      else if (done !== "changed") expect(deps.store.auditEvents.length).toBeGreaterThan(eventsBefore);

      const request = { first: 100, after: null };
      const filter = { states: ["CONFIRMED", "WAITLISTED", "OFFERED"] } as const;
      const roster =
        (await reader.pledges.pageByShifts([shiftId], filter, request)).get(shiftId)?.items ?? [];
      const [shift] = await reader.shifts.byIds([shiftId]);
      if (!shift) throw new Error("There is a shift");
      const { taken, offered } = shift;
      const confirmed = roster.filter(({ state }) => state === "CONFIRMED");
      const waiting = roster.filter(({ state }) => state === "WAITLISTED");
      expect(taken).toBe(confirmed.reduce((sum, { places }) => sum + places, 0));
      expect(offered).toBe(roster.reduce((sum, { offer }) => sum + (offer?.places ?? 0), 0));
      expect(taken + offered).toBeLessThanOrEqual(CAPACITY);
      expect(waiting.filter(({ places }) => places <= CAPACITY - taken - offered)).toEqual([]);
      expect(new Set(roster.map(({ organisationId }) => organisationId)).size).toBe(roster.length);
      if (done === "pledged") expect(roster.at(-1)?.organisationId).toBe(member.organisationId);
      live = new Map(roster.map(({ organisationId, id }) => [organisationId, id]));
    }
  },
);
