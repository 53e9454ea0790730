import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import { approvePledge } from "@socialsmart/domain/pledge/approve-pledge";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { rejectPledge } from "@socialsmart/domain/pledge/reject-pledge";
import { expect, test } from "vitest";
import { CHANNELS, TEAM } from "../testing/test-workspace.ts";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

const bot = useBot();

/** So many associations pledge a place, in turn on each of the shifts. */
async function rushOn(shiftIds: readonly ShiftId[], count: number): Promise<void> {
  const { deps, actor } = bot.running.plan;
  for (let n = 0; n < count; n += 1) {
    const club = {
      kind: "ASSOCIATION",
      name: `Förening ${n}`,
      organisationNumber: null,
      language: "sv",
    } as const;
    const { organisationId } = done(await registerOrganisation(deps, actor, club, null));
    for (const shiftId of shiftIds) {
      const place = { shiftId, organisationId, places: 1, minutesPerPlace: null };
      done(await pledgePlaces(deps, actor, place, null));
    }
  }
}

/** How often the channel was posted in and edited since. */
function callsSince(before: number): readonly string[] {
  return bot.running.sim.log
    .slice(before)
    .filter(({ args }) => args.channel === CHANNELS.homework)
    .map(({ method }) => method)
    .toSorted();
}

test("a rush on two initiatives of one channel is an edit of each card and a count in each thread", async () => {
  const { plan, world, sim } = bot.running;
  const { deps, actor } = plan;
  const [homework] = await deps.store.reader(world.landlordId).initiatives.byIds([world.homework]);
  if (!homework) throw new Error("There is homework help");
  const { hostOrganisationId, districtId, coordinatorIds } = homework;
  const other = {
    ...{ title: "Cykelverkstad", description: "", hostOrganisationId, districtId, coordinatorIds },
    ...{ primaryFocusArea: "INTEGRATION" as const, otherFocusAreas: [], involvesMinors: false },
    channel: { teamId: TEAM, channelId: CHANNELS.homework },
  } as const;
  const { initiativeId } = done(await planInitiative(deps, actor, other, null));
  const at = { on: "2026-11-26", hours: [16, 18], capacity: 40 } as const;
  const shiftIds = [
    await plan.shift({ initiativeId, ...at }),
    await plan.shift({ initiativeId: world.homework, ...at }),
  ];
  await plan.publish(initiativeId);
  await bot.running.bot.drain();
  const before = sim.log.length;
  await rushOn(shiftIds, 24);
  await bot.running.bot.drain();
  expect(callsSince(before)).toEqual([
    ...["chat.postMessage", "chat.postMessage", "chat.update", "chat.update"],
  ]);
  expect(await bot.card()).toContain("24 av 40 platser");
  expect(await bot.log()).toEqual([
    "24 ändringar på en gång\ntors 26 nov 16–18: 24 organisationer anmälde 24 platser",
  ]);
});

test("many who want a yes at once are one post, with a button to the list of each shift", async () => {
  const { plan, world, sim } = bot.running;
  const at = { on: "2026-11-26", hours: [16, 18], capacity: 40, approval: "MANUAL" } as const;
  const shiftId = await plan.shift({ initiativeId: world.homework, ...at });
  await bot.running.bot.drain();
  const before = sim.log.length;
  await rushOn([shiftId], 8);
  expect((await bot.sees("sara", "#läxhjälp")).at(-1)).toBe(
    [
      "Säg ja eller nej: 8 anmälningar till Läxhjälp i Vivalla",
      "tors 26 nov 16–18: 8 organisationer vill ha 8 platser · 0 av 40 tagna",
      "[Svara …]",
    ].join("\n"),
  );
  expect(callsSince(before)).toEqual(["chat.postMessage", "chat.update"]);
  await bot.person("sara").clicks("Svara …");
  expect(await bot.modal("sara")).toContain("Förening 7");
  const { deps, actor } = plan;
  const { items } = await deps.store
    .reader(world.landlordId)
    .pledges.page({ shiftId, states: ["PENDING"] }, { first: 9, after: null });
  const [first, ...others] = items;
  if (!first) throw new Error("Eight wait");
  done(await approvePledge(deps, actor, { pledgeId: first.id }, null));
  const posts = await bot.sees("sara", "#läxhjälp");
  expect(posts.at(-1)).toContain(
    "7 anmälningar till Läxhjälp i Vivalla\ntors 26 nov 16–18: 7 organisationer",
  );
  const between = sim.log.length;
  for (const { id: pledgeId } of others)
    done(await rejectPledge(deps, actor, { pledgeId, reason: "Fullt" }, null));
  expect((await bot.sees("sara", "#läxhjälp")).at(-1)).toBe(
    "Besvarat: ingen anmälan till Läxhjälp i Vivalla väntar längre på ett ja.\n[Visa bemanningen]",
  );
  // The card, the post once for all the answers, and the line in the thread.
  expect(callsSince(between)).toEqual(["chat.postMessage", "chat.update", "chat.update"]);
});
