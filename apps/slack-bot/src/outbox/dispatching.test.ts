import type { OutboxMessage } from "@socialsmart/domain/outbox/delivery-queue";
import type { RosterFact } from "@socialsmart/domain/outbox/fact";
import { describe, expect, test } from "vitest";
import { anId } from "../testing/models.ts";
import { useBot } from "../testing/use-bot.ts";
import { backoffMs } from "./backoff.ts";
import { nextGroup, waitsFor, worthTelling } from "./coalesce.ts";

const NOW = Temporal.Instant.from("2026-11-23T11:00:00Z");
const [homework, cafe] = [anId("initiative"), anId("initiative")];
const pledge = { pledgeId: anId("pledge"), shiftId: anId("shift"), organisationId: anId("organisation") };

function fact(
  type: RosterFact["type"],
  places = 1,
  initiativeId = homework,
  pledgeId = pledge.pledgeId,
): RosterFact {
  const facts = { ...pledge, pledgeId, initiativeId, places };
  return type === "PledgeChanged"
    ? { ...facts, type, placesBefore: 1, minutes: places * 180, minutesBefore: 180 }
    : { ...facts, type };
}

/** From places to places, of 180 minutes each unless another length is named. */
function changed(placesBefore: number, places: number, each = 180): RosterFact {
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

  test("new shifts of one initiative", () => {
    expect(seqs(message(1, opened), message(2, opened), message(3, fact("PledgeConfirmed")))).toEqual([1, 2]);
  });

  test("what was begun together, and nothing that came later", () => {
    const begun = { deliveryId: delivery };
    const first = message(1, fact("PledgeConfirmed"), begun);
    expect(
      seqs(first, message(2, fact("PledgeConfirmed"), begun), message(3, fact("PledgeConfirmed"))),
    ).toEqual([1, 2]);
  });

  test("nothing of nothing", () => {
    expect(nextGroup([])).toEqual([]);
  });
});

describe("what is worth a line", () => {
  const told = (...facts: readonly RosterFact[]) =>
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
      [fact("PledgeWaitlisted"), fact("PledgePromoted")],
      ["PledgeWaitlisted 1", "PledgePromoted 1"],
    ],
    [
      [fact("PledgeWithdrawn"), fact("PledgePromoted", 2, homework, other)],
      ["PledgeWithdrawn 1", "PledgePromoted 2"],
    ],
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

describe("a bot that works in the background", () => {
  const bot = useBot({ dispatches: true });

  test("shows a pledge on the card without being asked to", async () => {
    const ali = bot.person("ali");
    await ali.types("#läxhjälp", "/pledge läxhjälp tisdag");
    const patiently = { timeoutMs: 15_000 };
    await ali.until(async () => (await ali.reads("#läxhjälp")).at(-1)?.asText.includes("Klart!"), patiently);
    const [card] = await ali.reads("#läxhjälp");
    expect(card?.asText).toContain("0 av 6 platser");
    bot.running.clock.advance({ seconds: 2 });
    await ali.until(
      async () => (await ali.reads("#läxhjälp"))[0]?.asText.includes("1 av 6 platser"),
      patiently,
    );
  });
});
