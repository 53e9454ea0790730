import { reportAttendance } from "@socialsmart/domain/attendance/report-attendance";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { expect, test } from "vitest";
import { useBot } from "../testing/use-bot.ts";
import { done } from "../testing/world.ts";

const bot = useBot();

test("somebody who takes part sees at App Home what was said of them this year, and what of it is verified", async () => {
  const { plan, world, clock } = bot.running;
  const { coffee } = world;
  const nils = await plan.joins("U0NILS", "Nils Ny", [{ organisationId: coffee, roles: ["PARTICIPANT"] }]);
  const kim = await plan.participant("Kim Berg", coffee);
  const morning = { initiativeId: world.cafe, on: "2026-11-25", hours: [10, 12], capacity: 4 } as const;
  for (const shiftId of [world.tuesday, await plan.shift(morning)]) {
    const two = { organisationId: coffee, shiftId, places: 2, minutesPerPlace: null };
    const { pledgeId } = done(await pledgePlaces(plan.deps, plan.actor, two, null));
    for (const personId of [nils, kim])
      done(await namePerson(plan.deps, plan.actor, { pledgeId, personId }, null));
  }
  clock.advance({ hours: 44, minutes: 35 });
  await bot.running.bot.drain();
  expect(await bot.home("nils")).not.toContain("Mina timmar");

  const reader = plan.deps.store.reader(world.landlordId);
  const kims = (await reader.seats.listByPerson(kim, Temporal.Instant.fromEpochMilliseconds(0)))[0];
  if (!kims) throw new Error("Kim has no place");
  const early = { seatId: kims.id, state: "PRESENT", minutes: 60 } as const;
  for (const said of [{ seats: [early] }, { allCame: true }])
    done(await reportAttendance(plan.deps, plan.actor, { shiftId: world.tuesday, ...said }, null));
  clock.advance({ minutes: 1 });
  const shift = "Läxhjälp i Vivalla\ntis 24 nov 16–19";
  expect(await bot.home("nils")).toContain(
    `# Mina timmar 2026\n3 h rapporterade · 0 h styrkta\n${shift} · 3 h, ännu inte styrkta\n#`,
  );
  await bot.home("sara");
  await bot.person("sara").clicks("Styrk …", { in: "home" });
  await bot.person("sara").submits();
  expect(await bot.home("nils")).toContain(
    `# Mina timmar 2026\n3 h rapporterade · 3 h styrkta\n${shift} · 3 h, styrkta\n#`,
  );
  expect(await bot.home("ali")).not.toContain("Mina timmar");
  clock.advance({ hours: 24 * 40 });
  expect(await bot.home("nils")).not.toContain("Mina timmar");
});
