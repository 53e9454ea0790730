import { noteRecordExtract } from "@socialsmart/domain/clearance/note-record-extract";
import type { PersonId } from "@socialsmart/domain/kernel/ids";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { at } from "../testing/moments.ts";
import { aPerson, aPledge, freeTimes, seatOf } from "../testing/seating.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let elsa: PersonId;
beforeAll(async () => {
  api = await startTestApi();
  elsa = await aPerson(api, "Elsa Exempel");
});
afterAll(() => api.close());

describe("namePerson", () => {
  test("puts a name on a place", async () => {
    const { pledgeId } = await aPledge(api);
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
    const { pledgeId } = await aPledge(api);
    const seatId = await seatOf(api, pledgeId, elsa);
    expect(await command(api, "namePerson", { pledgeId, personId: elsa })).toStrictEqual({
      __typename: "PersonAlreadyNamedError",
      message: "The person has a seat on the shift.",
      seatId,
    });
  });

  test("has no more names than places", async () => {
    const { pledgeId } = await aPledge(api, {}, 1);
    await seatOf(api, pledgeId, elsa);
    expect(await command(api, "namePerson", { pledgeId, personId: await aPerson(api, "Ali") })).toStrictEqual(
      {
        __typename: "NoUnnamedPlacesError",
        message: "The pledge has 1 place, and no one without a name.",
        places: 1,
      },
    );
  });

  test("takes names on confirmed places only", async () => {
    const { pledgeId } = await aPledge(api, { approval: "MANUAL" });
    expect(await command(api, "namePerson", { pledgeId, personId: elsa })).toStrictEqual({
      __typename: "PledgeNotConfirmedError",
      message: "Only confirmed places take names: the pledge is PENDING.",
      state: "PENDING",
    });
  });

  test("asks whoever names to vouch for adults", async () => {
    const { pledgeId } = await aPledge(api, { adultsOnly: true });
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
    const personId = await aPerson(api, "Nora Utdrag");
    const { pledgeId, shiftId } = await aPledge(api, { requiresRecordExtract: true });
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
    const personId = await aPerson(api, "Två Ställen");
    const first = await aPledge(api, times);
    await seatOf(api, first.pledgeId, personId);
    const { pledgeId } = await aPledge(api, times);
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
    const { pledgeId } = await aPledge(api);
    const baker = await aPerson(api, "Bo Bagare", api.world.bakery.organisationId);
    for (const personId of [baker, "Elsa", `person_${"0".repeat(26)}`]) {
      expect(await command(api, "namePerson", { pledgeId, personId })).toStrictEqual({
        __typename: "PersonNotFoundError",
        message: "There is no such person in the pledge's organisation.",
      });
    }
  });

  test("finds no pledge by another id, and none that has ended", async () => {
    const { pledgeId } = await aPledge(api);
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
    const { pledgeId, shiftId } = await aPledge(api);
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
