import { noteRecordExtract } from "@socialsmart/domain/clearance/note-record-extract";
import type { OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { addMember, addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { at } from "../testing/moments.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let elsa: PersonId;
beforeAll(async () => {
  api = await startTestApi();
  elsa = await aPerson("Elsa Exempel");
});
afterAll(() => api.close());

async function aPerson(
  name: string,
  organisationId: OrganisationId = api.world.gym.organisationId,
): Promise<PersonId> {
  return (await addMember(api.world, organisationId, name, ["PARTICIPANT"])).personId;
}

type Rules = Parameters<typeof addShift>[1];

/** Two confirmed places of the gym's. */
async function aPledge(rules: Rules = {}, places = 2): Promise<{ shiftId: string; pledgeId: string }> {
  const { world } = api;
  const shiftId = await addShift(world, { ...freeTimes(), ...rules });
  const { pledgeId } = await pledge(world, world.gym, shiftId, places);
  return { shiftId, pledgeId };
}

let shifts = 0;
/** So that nobody sits elsewhere at the same time by chance. */
function freeTimes(): { startsAt: string; endsAt: string } {
  shifts += 1;
  const startsAt = Temporal.Instant.from("2026-03-10T06:00:00Z").add({ hours: 12 * shifts });
  return { startsAt: startsAt.toString(), endsAt: startsAt.add({ hours: 3 }).toString() };
}

async function seatOf(pledgeId: string, personId: PersonId = elsa): Promise<string> {
  const named = await command(
    api,
    "namePerson",
    { pledgeId, personId },
    "... on NamePersonSuccess { seat { id } }",
  );
  return named.seat.id;
}

describe("namePerson", () => {
  test("puts a name on a place", async () => {
    const { pledgeId } = await aPledge();
    const named = await command(
      api,
      "namePerson",
      { pledgeId, personId: elsa },
      `... on NamePersonSuccess {
        seat { id overlapReason person { displayName } pledge { id } }
        pledge { places named shift { totals { confirmedPlaces namedPlaces } } }
      }`,
    );
    expect(named).toStrictEqual({
      __typename: "NamePersonSuccess",
      seat: {
        id: expect.stringMatching(/^seat_/),
        overlapReason: null,
        person: { displayName: "Elsa Exempel" },
        pledge: { id: pledgeId },
      },
      pledge: { places: 2, named: 1, shift: { totals: { confirmedPlaces: 2, namedPlaces: 1 } } },
    });
  });

  test("does not put two names of one person on a shift", async () => {
    const { pledgeId } = await aPledge();
    const seatId = await seatOf(pledgeId);
    expect(await command(api, "namePerson", { pledgeId, personId: elsa })).toStrictEqual({
      __typename: "PersonAlreadyNamedError",
      message: "The person has a seat on the shift.",
      seatId,
    });
  });

  test("has no more names than places", async () => {
    const { pledgeId } = await aPledge({}, 1);
    await seatOf(pledgeId);
    expect(await command(api, "namePerson", { pledgeId, personId: await aPerson("Ali") })).toStrictEqual({
      __typename: "NoUnnamedPlacesError",
      message: "The pledge has 1 place, and no one without a name.",
      places: 1,
    });
  });

  test("takes names on confirmed places only", async () => {
    const { pledgeId } = await aPledge({ approval: "MANUAL" });
    expect(await command(api, "namePerson", { pledgeId, personId: elsa })).toStrictEqual({
      __typename: "PledgeNotConfirmedError",
      message: "Only confirmed places take names: the pledge is PENDING.",
      state: "PENDING",
    });
  });

  test("asks whoever names to vouch for adults", async () => {
    const { pledgeId } = await aPledge({ adultsOnly: true });
    expect(await command(api, "namePerson", { pledgeId, personId: elsa })).toStrictEqual({
      __typename: "AdultNotConfirmedError",
      message: "The shift is for adults only: whoever names must vouch that the person is 18 or older.",
      personId: elsa,
    });
    const vouched = { pledgeId, personId: elsa, confirmsAdult: true };
    expect(await command(api, "namePerson", vouched)).toMatchObject({ __typename: "NamePersonSuccess" });
  });

  test("asks for a record extract that was shown, and no more of it", async () => {
    const { deps, landlord, gym } = api.world;
    const personId = await aPerson("Nora Utdrag");
    const { pledgeId, shiftId } = await aPledge({ requiresRecordExtract: true });
    const { data } = await api.ask("query ($id: ID!) { shift(id: $id) { localDate } }", { id: shiftId });
    expect(await command(api, "namePerson", { pledgeId, personId })).toStrictEqual({
      __typename: "RecordExtractNotShownError",
      message: `Nobody has noted that the person has shown a record extract that counts on ${data.shift.localDate}.`,
      personId,
      date: data.shift.localDate,
    });
    const { organisationId } = gym;
    const note = { personId, organisationId, shownOn: "2026-03-02" };
    answerOf(await noteRecordExtract(deps, landlord.coordinator, note, null));
    expect(
      await command(
        api,
        "namePerson",
        { pledgeId, personId },
        `... on NamePersonSuccess { seat { person { clearanceNotes {
          shownOn validUntil organisation { name } seenBy { displayName }
        } } } }`,
      ),
    ).toStrictEqual({
      __typename: "NamePersonSuccess",
      seat: {
        person: {
          clearanceNotes: [
            {
              shownOn: "2026-03-02",
              validUntil: "2027-03-02",
              organisation: { name: "Påhittade Gymmet" },
              seenBy: { displayName: "Karin Koordinator" },
            },
          ],
        },
      },
    });
  });

  test("seats nobody twice at a time without a reason, and says no more of where", async () => {
    const times = freeTimes();
    const personId = await aPerson("Två Ställen");
    const first = await aPledge(times);
    await seatOf(first.pledgeId, personId);
    const { pledgeId } = await aPledge(times);
    const refused = await command(api, "namePerson", { pledgeId, personId });
    expect(refused).toStrictEqual({
      __typename: "PersonBusyError",
      message: "The person sits elsewhere at the same time.",
      personId,
    });
    const overlapping = { pledgeId, personId, overlapReason: "Byter mitt i" };
    const { token } = await api.issueToken(["roster:read", "pledges:write"]);
    const { errors } = await api.ask(
      "mutation ($input: NamePersonInput!) { namePerson(input: $input) { __typename } }",
      { input: overlapping },
      token,
    );
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN", scope: "plan:write" } }]);
    expect(
      await command(api, "namePerson", overlapping, "... on NamePersonSuccess { seat { overlapReason } }"),
    ).toMatchObject({ seat: { overlapReason: "Byter mitt i" } });
    expect(await command(api, "namePerson", { ...overlapping, overlapReason: " " })).toMatchObject({
      __typename: "InvalidInputError",
      issues: [{ path: "overlapReason", problem: "EMPTY" }],
    });
  });

  test("finds nobody of another organisation, nor by another id", async () => {
    const { pledgeId } = await aPledge();
    const baker = await aPerson("Bo Bagare", api.world.bakery.organisationId);
    for (const personId of [baker, "Elsa", `person_${"0".repeat(26)}`]) {
      expect(await command(api, "namePerson", { pledgeId, personId })).toStrictEqual({
        __typename: "PersonNotFoundError",
        message: "There is no such person in the pledge's organisation.",
      });
    }
  });

  test("finds no pledge by another id, and none that has ended", async () => {
    const { pledgeId } = await aPledge();
    await command(api, "withdrawPledge", { pledgeId });
    expect(await command(api, "namePerson", { pledgeId, personId: elsa })).toMatchObject({
      __typename: "PledgeNotLiveError",
      state: "WITHDRAWN",
    });
    expect(await command(api, "namePerson", { pledgeId: "", personId: elsa })).toMatchObject({
      __typename: "PledgeNotFoundError",
      pledgeId: "",
    });
  });

  test("comes too late once the shift has started, with plan:write once it has ended", async () => {
    const { pledgeId, shiftId } = await aPledge();
    const { data } = await api.ask("query ($id: ID!) { shift(id: $id) { startsAt endsAt } }", {
      id: shiftId,
    });
    const { startsAt, endsAt } = data.shift;
    const { token } = await api.issueToken(["roster:read", "pledges:write"]);
    const contact = { ask: (query: string, variables?: object) => api.ask(query, { ...variables }, token) };
    const input = { pledgeId, personId: elsa };
    expect(await at(api, startsAt, () => command(contact, "namePerson", input))).toMatchObject({
      __typename: "ShiftStartedError",
      startsAt,
    });
    expect(await at(api, endsAt, () => command(api, "namePerson", input))).toMatchObject({
      __typename: "ShiftStartedError",
    });
  });
});

describe("unnamePerson", () => {
  test("takes the name off the place, which the pledge keeps", async () => {
    const { pledgeId } = await aPledge();
    const seatId = await seatOf(pledgeId);
    const unnamed = await command(
      api,
      "unnamePerson",
      { seatId },
      "... on UnnamePersonSuccess { pledge { places named seats { id } } }",
    );
    expect(unnamed).toStrictEqual({
      __typename: "UnnamePersonSuccess",
      pledge: { places: 2, named: 0, seats: [] },
    });
    expect(await command(api, "unnamePerson", { seatId })).toStrictEqual({
      __typename: "SeatNotFoundError",
      message: "There is no such seat.",
      seatId,
    });
  });

  test("comes too late once names are due, with plan:write once the shift has started", async () => {
    const { pledgeId, shiftId } = await aPledge({ nameByMinutes: 24 * 60 });
    const seatId = await seatOf(pledgeId);
    const { data } = await api.ask("query ($id: ID!) { shift(id: $id) { nameBy startsAt } }", {
      id: shiftId,
    });
    const { nameBy, startsAt } = data.shift;
    const { token } = await api.issueToken(["roster:read", "pledges:write"]);
    const contact = { ask: (query: string, variables?: object) => api.ask(query, { ...variables }, token) };
    expect(await at(api, nameBy, () => command(contact, "unnamePerson", { seatId }))).toStrictEqual({
      __typename: "NamesDueError",
      message: `Names stand since ${nameBy}.`,
      nameBy,
    });
    expect(await at(api, startsAt, () => command(api, "unnamePerson", { seatId }))).toMatchObject({
      __typename: "ShiftStartedError",
    });
    const planner = await at(api, nameBy, () => command(api, "unnamePerson", { seatId }));
    expect(planner).toMatchObject({ __typename: "UnnamePersonSuccess" });
  });

  test.each(["", `person_${"0".repeat(26)}`, `seat_${"0".repeat(26)}`])(
    "finds no seat by %j",
    async (seatId) => {
      expect(await command(api, "unnamePerson", { seatId })).toMatchObject({
        __typename: "SeatNotFoundError",
        seatId,
      });
    },
  );
});

describe("who sits where", () => {
  const SEATS = `query ($id: ID!) { pledge(id: $id) {
    named seats { id person { displayName } overlapReason }
  } }`;

  test("is shown with people:read only; how many have names is not secret", async () => {
    const { pledgeId } = await aPledge();
    const seatId = await seatOf(pledgeId);
    const { token } = await api.issueToken(["roster:read"]);
    const without = await api.ask(SEATS, { id: pledgeId }, token);
    expect(without.data.pledge).toStrictEqual({
      named: 1,
      seats: [{ id: seatId, person: null, overlapReason: null }],
    });
    expect(without.errors.map(({ extensions }) => extensions)).toStrictEqual([
      { code: "FORBIDDEN", scope: "people:read" },
      { code: "FORBIDDEN", scope: "people:read" },
    ]);
    expect(JSON.stringify(without)).not.toMatch(/Elsa|person_/);
    const seen = await api.ask(SEATS, { id: pledgeId });
    expect(seen.data.pledge.seats).toMatchObject([{ person: { displayName: "Elsa Exempel" } }]);
  });

  test("is read for many pledges at once", async () => {
    const { world } = api;
    const times = freeTimes();
    const shiftId = await addShift(world, { ...times, capacity: 20 });
    for (const member of [world.gym, world.bakery, world.association]) {
      const { pledgeId } = await pledge(world, member, shiftId, 2);
      await seatOf(pledgeId, await aPerson("Någon", member.organisationId));
    }
    const before = api.statements.length;
    const { data, errors } = await api.ask(
      `query ($id: ID!) { shift(id: $id) { pledges { nodes {
        seats { person { displayName clearanceNotes { shownOn } } } organisation { people { displayName } }
      } } } }`,
      { id: shiftId },
    );
    expect(errors).toStrictEqual([]);
    expect(data.shift.pledges.nodes).toHaveLength(3);
    // Token, shift, pledges, seats, people, notes, organisations, their people.
    expect(api.statements.slice(before)).toHaveLength(8);
  });

  test("begins with whom an organisation has, by name, for those who may see people", async () => {
    const query = "query ($id: ID!) { organisation(id: $id) { people { id displayName } } }";
    const { data } = await api.ask(query, { id: api.world.gym.organisationId });
    expect(data.organisation.people).toContainEqual({ id: elsa, displayName: "Elsa Exempel" });
    const { token } = await api.issueToken(["roster:read"]);
    const without = await api.ask(query, { id: api.world.gym.organisationId }, token);
    expect(without.data).toStrictEqual({ organisation: { people: null } });
    expect(without.errors).toMatchObject([{ extensions: { code: "FORBIDDEN", scope: "people:read" } }]);
  });
});
