import { cancelInitiative } from "@socialsmart/domain/initiative/cancel-initiative";
import { pauseInitiative } from "@socialsmart/domain/initiative/pause-initiative";
import type {
  InitiativeId,
  OrganisationId,
  PersonId,
  PledgeId,
  ShiftId,
} from "@socialsmart/domain/kernel/ids";
import type { Json } from "@socialsmart/domain/kernel/json";
import type { Result } from "@socialsmart/domain/kernel/result";
import type { Fact } from "@socialsmart/domain/outbox/fact";
import { isLive, type Pledge } from "@socialsmart/domain/pledge/pledge";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { withdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import { scheduleShift } from "@socialsmart/domain/shift/schedule-shift";
import { beforeAll, expect, test } from "vitest";
import { aQuarter, type Quarter } from "../testing/busy-shift.ts";
import { onEachDatabase } from "../testing/databases.ts";
import { query } from "../testing/query.ts";
import { brokenRules, storedRoster } from "../testing/roster-rules.ts";
import { anInitiative, anOrganisation, aPerson, aPledge, aShift, commit, ids } from "../testing/values.ts";

const REASON = "Biblioteket byggs om";

onEachDatabase("At once with everything on its shifts", (suite) => {
  let quarter: Quarter;
  beforeAll(async () => {
    quarter = await aQuarter(suite().database);
  });

  /** An initiative of three full shifts: four hold a place on each, two wait for one. */
  async function aBusyInitiative() {
    const { actor, districtId } = quarter;
    const { landlordId } = actor;
    const [host = missing()] = quarter.organisationIds;
    const organisations = Array.from({ length: 10 }, () => anOrganisation({ landlordId }));
    const initiative = anInitiative({ landlordId, hostOrganisationId: host, districtId });
    const shifts = [1, 2, 3].map(() => aShift({ landlordId, initiativeId: initiative.id, taken: 4 }));
    const pledges = shifts.flatMap(({ id: shiftId }) =>
      organisations.slice(0, 6).map(({ id: organisationId }, n) => {
        const state: Pledge["state"] = n < 4 ? "CONFIRMED" : "WAITLISTED";
        return aPledge({ landlordId, shiftId, organisationId, state });
      }),
    );
    const people = new Map<OrganisationId, PersonId>();
    await commit(suite().database, landlordId, async (tx) => {
      for (const organisation of organisations) {
        const person = aPerson({ landlordId });
        people.set(organisation.id, person.id);
        const contact = { landlordId, personId: person.id, organisationId: organisation.id };
        await tx.organisations.insert(organisation);
        await tx.people.insert(person);
        await tx.memberships.insert({ id: ids.next("membership"), ...contact, roles: ["TENANT_CONTACT"] });
      }
      await tx.initiatives.insert(initiative);
      for (const shift of shifts) await tx.shifts.insert(shift);
      for (const pledge of pledges) await tx.pledges.insert(pledge);
    });
    const newcomers = organisations.slice(6).map(({ id }) => id);
    return { initiativeId: initiative.id, shifts, pledges, newcomers };
  }

  type Busy = Awaited<ReturnType<typeof aBusyInitiative>>;

  /**
   * On each shift every newcomer pledges, withdraws and pledges again, and one after the other of those who have places
   * withdraws: so that somebody always comes before, during and after. Answers what each was told.
   */
  async function everything({ shifts, pledges, newcomers }: Busy): Promise<readonly Result<Json, Json>[]> {
    const { deps, actor } = quarter;
    const answers: Result<Json, Json>[] = [];
    const withdraw = async (pledgeId: PledgeId) => {
      answers.push(await withdrawPledge(deps, actor, { pledgeId }, null));
    };
    const pledge = async (shiftId: ShiftId, organisationId: OrganisationId) => {
      const input = { shiftId, organisationId, places: 1, minutesPerPlace: null };
      const answer = await pledgePlaces(deps, actor, input, null);
      answers.push(answer);
      return answer.ok ? answer.value.pledgeId : undefined;
    };
    const chains = shifts.flatMap(({ id: shiftId }) => [
      ...newcomers.map(async (organisationId) => {
        for (let time = 0; time < 2; time += 1) {
          const pledgeId = await pledge(shiftId, organisationId);
          if (pledgeId) await withdraw(pledgeId);
        }
        await pledge(shiftId, organisationId);
      }),
      (async () => {
        const holders = pledges.filter((one) => one.shiftId === shiftId && one.state === "CONFIRMED");
        for (const { id } of holders) await withdraw(id);
      })(),
    ]);
    await Promise.all(chains);
    return answers;
  }

  async function rostersOf({ shifts }: Busy) {
    const reader = suite().database.store.reader(quarter.actor.landlordId);
    return Promise.all(shifts.map(({ id }) => storedRoster(reader, id)));
  }

  /** Of whose pledges people were told this. */
  async function toldOf(type: Fact["type"], initiativeId: InitiativeId): Promise<readonly string[]> {
    const rows = await query(suite().url, "SELECT fact FROM outbox_message WHERE lane LIKE 'person:%'");
    return rows
      .map(({ fact }) => JSON.parse(String(fact)) as Record<string, string>)
      .filter((fact) => fact.type === type && fact.initiativeId === initiativeId)
      .map(({ pledgeId }) => pledgeId ?? missing());
  }

  test("an initiative is paused: who waits then hears of it, and nobody joins or is offered a place after", async () => {
    for (let round = 0; round < 3; round += 1) {
      const busy = await aBusyInitiative();
      const { initiativeId } = busy;
      const all = everything(busy);
      const pausing = pauseInitiative(quarter.deps, quarter.actor, { initiativeId, reason: REASON }, null);
      const [paused, answers] = await Promise.all([pausing, all]);
      expect(paused).toMatchObject({ ok: true });
      // None at all, where the pause had to wait until everything was over.
      const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]));
      const notOpen = { type: "InitiativeNotOpen", state: "PAUSED", reason: REASON };
      expect(refusals).toEqual(refusals.map(() => notOpen));

      const rosters = await rostersOf(busy);
      const told = new Set(await toldOf("YourInitiativePaused", initiativeId));
      const live = rosters.flatMap(({ pledges }) => pledges.filter(isLive));
      const joinedAfter = live.filter(({ id, state }) => state === "WAITLISTED" && !told.has(id));
      expect(joinedAfter).toEqual([]);
      const heldOutAfter = live.filter(({ id, state }) => state !== "WAITLISTED" && told.has(id));
      expect(heldOutAfter).toEqual([]);
      const broken = rosters.flatMap(brokenRules);
      // While it rests, free places are held out to nobody.
      expect(broken.filter((rule) => !rule.includes("waits though"))).toEqual([]);
      const effects = answers.filter(({ ok }) => ok).length;
      expect(rosters.reduce((total, { shift }) => total + shift.version - 1, 0)).toBe(effects + 3);
    }
  });

  test("an initiative is cancelled while shifts are added to it: no pledge and no shift outlives it", async () => {
    for (let round = 0; round < 3; round += 1) {
      const busy = await aBusyInitiative();
      const { initiativeId } = busy;
      const { deps, actor } = quarter;
      const all = everything(busy);
      const adding = [1, 2, 3].map((hour) =>
        scheduleShift(
          deps,
          actor,
          { ...A_SHIFT, initiativeId, startsAt: `2026-12-02T0${hour}:00:00Z` },
          null,
        ),
      );
      const cancelling = cancelInitiative(deps, actor, { initiativeId, reason: REASON }, null);
      const [added, cancelled] = await Promise.all([Promise.all(adding), cancelling, all]);
      expect(cancelled).toMatchObject({ ok: true });
      const reader = suite().database.store.reader(actor.landlordId);
      const { items } = await reader.shifts.page({ initiativeId }, { first: 100, after: null });
      expect(items).toHaveLength(3 + added.filter(({ ok }) => ok).length);
      expect(items.filter(({ state }) => state !== "CANCELLED")).toEqual([]);
      expect((await rostersOf(busy)).flatMap(brokenRules)).toEqual([]);
    }
  });
});

const A_SHIFT = {
  endsAt: "2026-12-02T08:00:00Z",
  zone: "Europe/Stockholm",
  location: "Biblioteket",
  minPlaces: 0,
  capacity: 4,
} as const;

function missing(): never {
  throw new Error("There are fewer than the race needs");
}
