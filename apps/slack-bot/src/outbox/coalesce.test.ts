import type { OutboxMessage } from "@socialsmart/domain/outbox/delivery-queue";
import { backoffMs } from "@socialsmart/runtime/backoff";
import { describe, expect, test } from "vitest";
import { anId } from "../testing/models.ts";
import { type LogFact, nextGroup, waitsFor, worthTelling } from "./coalesce.ts";

const NOW = Temporal.Instant.from("2026-11-23T11:00:00Z");
const [homework, cafe] = [anId("initiative"), anId("initiative")];
const pledge = { pledgeId: anId("pledge"), shiftId: anId("shift"), organisationId: anId("organisation") };

function fact(
  type: LogFact["type"],
  places = 1,
  initiativeId = homework,
  pledgeId = pledge.pledgeId,
): LogFact {
  const facts = { ...pledge, pledgeId, initiativeId, places };
  return type === "PledgeChanged"
    ? { ...facts, type, placesBefore: 1, minutes: places * 180, minutesBefore: 180 }
    : { ...facts, type };
}

/** From places to places, of 180 minutes each unless another length is named. */
function changed(placesBefore: number, places: number, each = 180): LogFact {
  const minutes = { minutesBefore: placesBefore * 180, minutes: places * each };
  return { ...pledge, initiativeId: homework, type: "PledgeChanged", placesBefore, places, ...minutes };
}

function message(seq: number, told: OutboxMessage["fact"], rest: Partial<OutboxMessage> = {}): OutboxMessage {
  return {
    ...{ id: anId("message"), landlordId: anId("landlord"), lane: "channel:L1/T1/C1", seq, fact: told },
    ...{ occurredAt: NOW, deliveryId: null, attempts: 0 },
    ...rest,
  };
}

const opened = { type: "ShiftOpened", shiftId: anId("shift"), initiativeId: homework } as const;

describe("how long the head of a lane waits for others", () => {
  test.each([
    ["a change of the roster", message(1, fact("PledgeConfirmed")), 0, 2000],
    ["the same, later", message(1, fact("PledgeConfirmed")), 1500, 500],
    ["the same, later still", message(1, fact("PledgeConfirmed")), 5000, 0],
    ["a new shift", message(1, opened), 0, 0],
    ["a change that was begun", message(1, fact("PledgeConfirmed"), { deliveryId: anId("delivery") }), 0, 0],
  ])("%s", (_what, head, age, wait) => {
    expect(waitsFor(head, NOW.add({ milliseconds: age }))).toBe(wait);
  });
});

describe("what is told together", () => {
  const delivery = anId("delivery");
  const seqs = (...messages: readonly OutboxMessage[]) => nextGroup(messages).map(({ seq }) => seq);

  test("changes of one initiative's roster, until something else comes between", () => {
    const [a, b] = [message(1, fact("PledgeConfirmed")), message(2, fact("PledgeWithdrawn"))];
    expect(seqs(a, b, message(3, opened), message(4, fact("PledgeConfirmed")))).toEqual([1, 2]);
    expect(seqs(a, b, message(3, fact("PledgeConfirmed", 1, cafe)))).toEqual([1, 2]);
  });

  test("changes of one initiative's roster, past those of another in the same channel", () => {
    const [a, b] = [message(1, fact("PledgeConfirmed")), message(3, fact("PledgeConfirmed"))];
    const ofCafe = [
      message(2, fact("PledgeConfirmed", 1, cafe)),
      message(4, { ...opened, initiativeId: cafe }),
    ];
    const [between = a, after = a] = ofCafe;
    expect(seqs(a, between, b, after, message(5, fact("PledgeWithdrawn")), message(6, opened))).toEqual([
      1, 3, 5,
    ]);
    expect(seqs(message(1, opened), between, message(3, opened))).toEqual([1]);
  });

  test("shifts of one initiative that had the same happen to them, and a person's pledges", () => {
    const moved = (type: "ShiftMoved" | "YourShiftMoved", n: number) => {
      const times = { startedAt: n, endedAt: n + 1 };
      const facts = { ...pledge, initiativeId: homework, shiftId: anId("shift"), ...times };
      return type === "ShiftMoved"
        ? message(n, { type, ...facts })
        : message(n, { type, ...facts, places: 1, personId: anId("person") });
    };
    expect(seqs(moved("ShiftMoved", 1), moved("ShiftMoved", 2), message(3, opened))).toEqual([1, 2]);
    expect(seqs(moved("YourShiftMoved", 1), moved("YourShiftMoved", 2))).toEqual([1, 2]);
  });

  test("what others changed of one pledge, and of another's by itself", () => {
    const amounts = { places: 1, placesBefore: 2, minutes: 180, minutesBefore: 360 };
    const told = { ...pledge, ...amounts, initiativeId: homework, personId: anId("person") };
    const mine = { ...told, type: "YourPledgeChanged" } as const;
    const group = nextGroup([
      message(1, mine),
      message(2, mine),
      message(3, { ...mine, pledgeId: anId("pledge") }),
    ]);
    expect(group.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test("the ends that one appendix was given, and another's by itself", () => {
    const ends = {
      type: "YourAppendixEnds",
      appendixId: anId("appendix"),
      personId: anId("person"),
    } as const;
    const ofAnother = { ...ends, appendixId: anId("appendix") };
    expect(seqs(message(1, ends), message(2, ends), message(3, ofAnother))).toEqual([1, 2]);
  });

  test("a pause and its end", () => {
    const paused = message(1, { type: "InitiativePaused", initiativeId: homework });
    expect(seqs(paused, message(2, { type: "InitiativeResumed", initiativeId: homework }))).toEqual([1, 2]);
  });

  test("but each pledge that waits for a yes, and each late withdrawal, by itself", () => {
    const facts = { ...pledge, initiativeId: homework, places: 1 };
    for (const type of ["PledgePending", "PledgeWithdrawnLate"] as const) {
      expect(seqs(message(1, { type, ...facts }), message(2, { type, ...facts }))).toEqual([1]);
      expect(seqs(message(1, { type, ...facts }), message(2, fact("PledgeConfirmed")))).toEqual([1]);
    }
  });

  test("unless six or more of one initiative wait for a yes at once", () => {
    const asked = (seq: number, initiativeId = homework) => {
      const facts = { ...pledge, pledgeId: anId("pledge"), initiativeId, places: 1 };
      return message(seq, { type: "PledgePending", ...facts });
    };
    const six = [1, 2, 3, 4, 5, 6].map((n) => asked(n));
    expect(seqs(...six, asked(7, cafe))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(seqs(...six.slice(0, 5), asked(6, cafe))).toEqual([1]);
    expect(seqs(...six, message(7, fact("PledgeConfirmed")))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("a pledge that was taken back at once, with its withdrawal", () => {
    const told = { ...pledge, initiativeId: homework, places: 1 };
    const late = message(2, { type: "PledgeWithdrawnLate", ...told });
    expect(seqs(message(1, fact("PledgeConfirmed")), late, message(3, fact("PledgeConfirmed")))).toEqual([
      1, 2, 3,
    ]);
    expect(seqs(message(1, fact("PledgeConfirmed", 1, homework, anId("pledge"))), late)).toEqual([1]);
    expect(seqs(message(1, { type: "PledgePending", ...told }), message(2, fact("PledgeWithdrawn")))).toEqual(
      [1, 2],
    );
    expect(worthTelling([fact("PledgeConfirmed"), { type: "PledgeWithdrawnLate", ...told }])).toEqual([]);
    expect(worthTelling([{ type: "PledgePending", ...told }, fact("PledgeWithdrawn")])).toEqual([]);
  });

  test("new shifts of one initiative", () => {
    expect(seqs(message(1, opened), message(2, opened), message(3, fact("PledgeConfirmed")))).toEqual([1, 2]);
  });

  test("what was begun together, and nothing that came later", () => {
    const begun = { deliveryId: delivery };
    const first = message(1, fact("PledgeConfirmed"), begun);
    expect(
      seqs(first, message(2, fact("PledgeConfirmed"), begun), message(3, fact("PledgeConfirmed"))),
    ).toEqual([1, 2]);
    const between = message(2, fact("PledgeConfirmed", 1, cafe), { deliveryId: anId("delivery") });
    expect(seqs(first, between, message(3, fact("PledgeConfirmed"), begun))).toEqual([1, 3]);
    expect(seqs(message(1, fact("PledgeConfirmed")), message(2, fact("PledgeConfirmed"), begun))).toEqual([
      1,
    ]);
  });

  test("nothing of nothing", () => {
    expect(nextGroup([])).toEqual([]);
  });
});

describe("what is worth a line", () => {
  const told = (...facts: readonly LogFact[]) =>
    worthTelling(facts).map(({ type, places }) => `${type} ${places}`);
  const other = anId("pledge");

  test.each([
    [[fact("PledgeConfirmed"), fact("PledgeWithdrawn")], []],
    [[fact("PledgeConfirmed"), fact("PledgeChanged", 3)], ["PledgeConfirmed 3"]],
    [[fact("PledgeChanged", 3), fact("PledgeWithdrawn", 3)], ["PledgeWithdrawn 3"]],
    [[fact("PledgeChanged", 3), fact("PledgeChanged", 2)], ["PledgeChanged 2"]],
    [[changed(1, 2), changed(2, 1)], []],
    [[changed(1, 2), changed(2, 2), changed(2, 1)], []],
    [[changed(1, 2), changed(2, 1, 120)], ["PledgeChanged 1"]],
    [
      [fact("PledgeWaitlisted"), fact("PlacesOffered")],
      ["PledgeWaitlisted 1", "PlacesOffered 1"],
    ],
    [[fact("PlacesOffered", 2), fact("OfferAccepted", 2)], ["OfferAccepted 2"]],
    [[fact("PlacesOffered"), fact("OfferDeclined")], ["OfferDeclined 1"]],
    [
      [fact("OfferExpired"), fact("OfferDeclined")],
      ["OfferExpired 1", "OfferDeclined 1"],
    ],
    [
      [fact("PledgeWithdrawn"), fact("PlacesOffered", 2, homework, other)],
      ["PledgeWithdrawn 1", "PlacesOffered 2"],
    ],
    [
      [fact("PledgeConfirmed"), fact("SeatsNamed"), fact("SeatsNamed")],
      ["PledgeConfirmed 1", "SeatsNamed 1"],
    ],
    [
      [fact("PledgeConfirmed", 2), fact("PlacesReleased")],
      ["PledgeConfirmed 2", "PlacesReleased 1"],
    ],
    [[fact("PledgeConfirmed"), fact("SeatsNamed"), fact("PledgeWithdrawn")], []],
    [[fact("PledgeConfirmed"), fact("PledgeRemoved")], ["PledgeRemoved 1"]],
    [[fact("PledgeMovedToWaitlist"), fact("PledgeWithdrawn")], ["PledgeWithdrawn 1"]],
  ])("%#", (facts, lines) => {
    expect(told(...facts)).toEqual(lines);
  });
});

test("each failure makes the wait longer, up to five minutes, and less by chance", () => {
  expect([0, 1, 2, 8, 9, 100].map((failures) => backoffMs(failures, 0))).toEqual([
    1000, 2000, 4000, 256_000, 300_000, 300_000,
  ]);
  expect(backoffMs(2, 0.5)).toBe(3000);
});
