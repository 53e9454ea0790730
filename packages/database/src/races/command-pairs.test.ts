import type { Json } from "@socialsmart/domain/kernel/json";
import type { Result } from "@socialsmart/domain/kernel/result";
import { acceptOffer } from "@socialsmart/domain/pledge/accept-offer";
import { approvePledge } from "@socialsmart/domain/pledge/approve-pledge";
import { changePledge } from "@socialsmart/domain/pledge/change-pledge";
import { declineOffer } from "@socialsmart/domain/pledge/decline-offer";
import { offerFreePlaces } from "@socialsmart/domain/pledge/offer-free-places";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { rejectPledge } from "@socialsmart/domain/pledge/reject-pledge";
import { removePledge } from "@socialsmart/domain/pledge/remove-pledge";
import { withdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { unnamePerson } from "@socialsmart/domain/seat/unname-person";
import { cancelShift } from "@socialsmart/domain/shift/cancel-shift";
import { reviseShift } from "@socialsmart/domain/shift/revise-shift";
import { seeToShift } from "@socialsmart/domain/shift/see-to-shift";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { momentsOf } from "@socialsmart/domain/shift/shift-moments";
import { beforeAll, expect, test } from "vitest";
import { aBusyShift, aQuarter, type BusyShift, type Quarter } from "../testing/busy-shift.ts";
import { onEachDatabase, onMariadbAtRepeatableRead, type TestDatabase } from "../testing/databases.ts";
import { brokenRules, brokenTrail, storedRoster } from "../testing/roster-rules.ts";

type Answer = Result<Json, Json>;
/** A command ready to be sent, under a key of its own; each sending is another delivery of the same command. */
type Send = (key: string) => Promise<Answer>;

const REASON = "Lokalen är mindre";

/** What can be done to a busy shift, a few times over: all of a kind are sent at once. */
const KINDS: Readonly<Record<string, (quarter: Quarter, shift: BusyShift) => readonly Send[]>> = {
  pledge: ({ deps, actor }, { shiftId, newcomers }) =>
    newcomers.map((organisationId, n) => (key) => {
      const input = { shiftId, organisationId, places: n + 1, minutesPerPlace: null, acceptsPart: n === 2 };
      return pledgePlaces(deps, actor, input, key);
    }),
  "withdraw and remove": ({ deps, actor }, { confirmed, offered, waiting }) => [
    ...[confirmed[0], offered[0], waiting[0]].map(
      ({ id: pledgeId }): Send =>
        (key) =>
          withdrawPledge(deps, actor, { pledgeId }, key),
    ),
    (key) => removePledge(deps, actor, { pledgeId: confirmed[0].id, reason: REASON }, key),
  ],
  change: ({ deps, actor }, { confirmed, waiting }) =>
    [
      { pledgeId: confirmed[0].id, places: 1 },
      { pledgeId: confirmed[1].id, places: 3 },
      { pledgeId: waiting[1].id, places: 1 },
    ].map((input) => (key) => changePledge(deps, actor, { ...input, minutesPerPlace: null }, key)),
  "accept an offer": ({ deps, actor }, { offered, overdue }) =>
    [...offered, overdue].map(
      ({ id: pledgeId }) =>
        (key) =>
          acceptOffer(deps, actor, { pledgeId }, key),
    ),
  "decline an offer": ({ deps, actor }, { offered, overdue }) =>
    [...offered, overdue].map(
      ({ id: pledgeId }) =>
        (key) =>
          declineOffer(deps, actor, { pledgeId }, key),
    ),
  "run out of time": ({ deps, time }, { shiftId }) =>
    [1, 2].map(() => (key) => seeToShift(deps, time, { type: "OfferExpiry", shiftId }, key)),
  "change the capacity": ({ deps, actor }, { shiftId, confirmed, offered }) =>
    [
      { capacity: 12 },
      { capacity: 7 },
      { capacity: 5, moves: [confirmed[1].id, offered[0].id], reason: REASON },
    ].map((input) => (key) => reviseShift(deps, actor, { shiftId, ...input }, key)),
  "change the time": ({ deps, actor }, { shiftId, shift: { startsAt, endsAt } }) =>
    [-1, 1].map((hours) => (key) => {
      const times = {
        startsAt: startsAt.add({ hours }).toString(),
        endsAt: endsAt.add({ hours }).toString(),
      };
      return reviseShift(deps, actor, { shiftId, ...times, reason: REASON }, key);
    }),
  cancel: ({ deps, actor }, { shiftId }) => [
    (key) => cancelShift(deps, actor, { shiftId, reason: REASON }, key),
  ],
  "name people": ({ deps, actor, personIds: [bo, eva] }, { confirmed: [one, other] }) =>
    [
      { pledgeId: one.id, personId: bo },
      { pledgeId: other.id, personId: bo },
      { pledgeId: one.id, personId: eva },
    ].map((input) => (key) => namePerson(deps, actor, input, key)),
  "take names off": ({ deps, actor }, { seat: { id: seatId } }) =>
    [1, 2].map(() => (key) => unnamePerson(deps, actor, { seatId }, key)),
  "offer what is free": ({ deps, actor }, { shiftId }) =>
    [1, 2].map(() => (key) => offerFreePlaces(deps, actor, { shiftId }, key)),
  "come to the names' moments": (quarter, { shift }) =>
    ["NAMES_WANTED", "NAMES_DUE"].map((moment) => atMoment(quarter, shift, moment)),
  "come to the settling": (quarter, { shift }) => [atMoment(quarter, shift, "SETTLES")],
  "approve and reject": ({ deps, actor }, { pending: { id: pledgeId } }) => [
    (key) => approvePledge(deps, actor, { pledgeId }, key),
    (key) => rejectPledge(deps, actor, { pledgeId, reason: REASON }, key),
  ],
};

/** The shift's timer, run by the last such moment's clock. */
function atMoment({ deps, time }: Quarter, shift: Shift, moment: string): Send {
  const { id: shiftId, revision } = shift;
  const at = momentsOf(shift).findLast((each) => each.moment === moment)?.at;
  if (!at) throw new Error(`The shift has no ${moment}`);
  const then = { ...deps, clock: { now: () => at } };
  const after = at.epochMilliseconds - 1;
  return (key) => seeToShift(then, time, { type: "ShiftMoment", shiftId, revision, after }, key);
}

/** Every two kinds, each with itself too. */
const PAIRS = Object.keys(KINDS).flatMap((one, index, all) =>
  all.slice(index).map((other) => [one, other] as const),
);

onEachDatabase("At once, every command twice", races);
onMariadbAtRepeatableRead("At once, every command twice", races);

// Each race is run by more than one connection at once on MariaDB: the suite's pool has twenty.
function races(suite: () => TestDatabase): void {
  let quarter: Quarter;
  beforeAll(async () => {
    quarter = await aQuarter(suite().database);
  });

  test.each(PAIRS)("some %s and some %s", async (one, other) => {
    const { database, url } = suite();
    const busy = await aBusyShift(database, quarter);
    const { shiftId, shift } = busy;
    const reader = database.store.reader(quarter.actor.landlordId);
    const before = await storedRoster(reader, shiftId);
    const sendings = [one, other].flatMap((kind, side) =>
      (KINDS[kind]?.(quarter, busy) ?? []).map((send, n) => ({ send, key: `${shiftId} ${side} ${n}` })),
    );
    const deliver = () => Promise.all(sendings.map(({ send, key }) => send(key)));

    const [answers, again] = await Promise.all([deliver(), deliver()]);
    expect(again).toEqual(answers);

    const after = await storedRoster(reader, shiftId);
    expect(brokenRules(after)).toEqual([]);
    const overdue = after.pledges.find(({ id }) => id === busy.overdue.id);
    expect(overdue?.state).toBe("OFFER_EXPIRED");
    const statesBefore = new Map(
      [before.shift, ...before.pledges].map(({ id, state }) => [String(id), String(state)]),
    );
    expect(await brokenTrail(url, statesBefore, after)).toEqual([]);
    // One effect each, whoever was first.
    const effects = answers.filter(({ ok }) => ok).length;
    expect(after.shift.version).toBe(shift.version + effects);
    expect(effects).toBeGreaterThan(0);

    // A delivery that comes after all is over is told the same, and does nothing.
    expect(await deliver()).toEqual(answers);
    expect(JSON.stringify(await storedRoster(reader, shiftId))).toBe(JSON.stringify(after));
  });
}
