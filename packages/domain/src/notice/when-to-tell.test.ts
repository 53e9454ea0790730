import { describe, expect, test } from "vitest";
import type { PersonalFact } from "../outbox/fact.ts";
import { aPerson, aPledge, aShift } from "../testing/builders.ts";
import { sequentialIds } from "../testing/sequential-ids.ts";
import { identityOf } from "./notices-told.ts";
import { whenToTell } from "./when-to-tell.ts";

const ZONE = "Europe/Stockholm";
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).toInstant();
const ms = (local: string) => at(local).epochMilliseconds;

const shift = aShift({
  startsAt: at("2026-12-08T16:00"),
  endsAt: at("2026-12-08T19:00"),
  nameByMinutes: 24 * 60,
});
const pledge = aPledge({ shiftId: shift.id });
const facts = {
  ...{ personId: aPerson().id, pledgeId: pledge.id, shiftId: shift.id },
  ...{ initiativeId: shift.initiativeId, organisationId: pledge.organisationId, places: 1 },
};
const moved = (startedAt = ms("2026-12-08T15:00")): PersonalFact => ({
  ...{ type: "YourShiftMoved", ...facts, startedAt, endedAt: startedAt + 1 },
});
const offer = (expiresAt: string): PersonalFact => ({
  type: "YourOffer",
  ...facts,
  expiresAt: ms(expiresAt),
});
const reminder = (expiresAt: string): PersonalFact => ({
  ...{ type: "YourOfferReminder", ...facts, expiresAt: ms(expiresAt) },
});
const of = (type: "YourPledgeCancelled" | "YourShiftTomorrow" | "YourNamesWanted"): PersonalFact => ({
  ...{ type, ...facts },
});

type Given = Partial<Parameters<typeof whenToTell>[1]> & { readonly since?: string };

function when(fact: PersonalFact, occurred: string, now: string, { since = occurred, ...given }: Given = {}) {
  const recipient = { zone: ZONE, keepsQuietHours: true, noticesOff: [], told: [], ...given };
  const notice = { fact, occurredAt: at(occurred), since: at(since) };
  const found = whenToTell(notice, recipient, shift, at(now));
  if (typeof found === "string") return found;
  return found.until.toZonedDateTimeISO(ZONE).toPlainDateTime().toString({ smallestUnit: "minute" });
}

test.each<readonly [what: string, found: string, expected: string]>([
  [
    "a cancellation by day is told",
    when(of("YourPledgeCancelled"), "2026-11-24T12:00", "2026-11-24T12:00"),
    "NOW",
  ],
  [
    "one in the evening waits",
    when(of("YourPledgeCancelled"), "2026-11-24T20:00", "2026-11-24T20:00"),
    "2026-11-25T07:00",
  ],
  [
    "one in the evening is told where no quiet hours are kept",
    when(of("YourPledgeCancelled"), "2026-11-24T20:00", "2026-11-24T20:00", { keepsQuietHours: false }),
    "NOW",
  ],
  [
    "one of the day before is told",
    when(of("YourPledgeCancelled"), "2026-12-07T20:00", "2026-12-07T20:00"),
    "NOW",
  ],
  [
    "a move waits for what may follow",
    when(moved(), "2026-11-24T12:00", "2026-11-24T12:00"),
    "2026-11-24T12:05",
  ],
  [
    "so does the end of an appendix",
    when(
      { type: "YourAppendixEnds", personId: facts.personId, appendixId: sequentialIds().next("appendix") },
      "2026-11-24T12:00",
      "2026-11-24T12:00",
    ),
    "2026-11-24T12:05",
  ],
  ["and is told then", when(moved(), "2026-11-24T12:00", "2026-11-24T12:05"), "NOW"],
  [
    "a second move waits no longer than the first",
    when(moved(), "2026-11-24T12:04", "2026-11-24T12:05", { since: "2026-11-24T12:00" }),
    "NOW",
  ],
  [
    "a move in the evening waits for the morning",
    when(moved(), "2026-11-24T20:00", "2026-11-24T20:05"),
    "2026-11-25T07:00",
  ],
  [
    "a move away from tomorrow is told tonight",
    when(moved(ms("2026-11-25T10:00")), "2026-11-24T20:00", "2026-11-24T20:05"),
    "NOW",
  ],
  [
    "an offer of a whole day waits for the morning",
    when(offer("2026-11-25T19:00"), "2026-11-24T19:00", "2026-11-24T19:00"),
    "2026-11-25T07:00",
  ],
  [
    "an offer of a Saturday is told on it",
    when(offer("2026-11-29T12:00"), "2026-11-28T12:00", "2026-11-28T12:00"),
    "NOW",
  ],
  [
    "a reminder of an offer that was told in time is told",
    when(reminder("2026-11-25T12:00"), "2026-11-25T07:30", "2026-11-25T07:30"),
    "NOW",
  ],
  [
    "names that are due on Monday are wanted on Saturday's morning",
    when(of("YourNamesWanted"), "2026-12-04T19:30", "2026-12-04T19:30"),
    "2026-12-05T07:00",
  ],
  [
    "a reminder of a shift is told on a Sunday",
    when(of("YourShiftTomorrow"), "2026-11-29T16:00", "2026-11-29T16:00"),
    "NOW",
  ],
])("%s", (_what, found, expected) => {
  expect(found).toBe(expected);
});

test("an offer that was told late is reminded of when half of what was left is over", () => {
  const occurredAt = at("2026-11-24T19:10");
  const told = [{ ...identityOf(offer("2026-11-25T19:10"), occurredAt), toldAt: at("2026-11-25T07:00") }];
  const fact = reminder("2026-11-25T19:10");
  expect(when(fact, "2026-11-25T07:10", "2026-11-25T07:10", { told })).toBe("2026-11-25T13:05");
  expect(when(fact, "2026-11-25T07:10", "2026-11-25T13:05", { told })).toBe("NOW");
});

describe("nobody is told", () => {
  test("what they do without", () => {
    const given = { noticesOff: ["SHIFT_REMINDER"] } as const;
    expect(when(of("YourShiftTomorrow"), "2026-11-24T12:00", "2026-11-24T12:00", given)).toBe("NEVER");
    expect(when(of("YourPledgeCancelled"), "2026-11-24T12:00", "2026-11-24T12:00", given)).toBe("NOW");
  });

  test("the same twice, at any hour", () => {
    const fact = of("YourPledgeCancelled");
    const told = [{ ...identityOf(fact, at("2026-11-24T12:00")), toldAt: at("2026-11-24T12:01") }];
    expect(when(fact, "2026-11-24T12:00", "2026-11-24T20:00", { told })).toBe("NEVER");
    expect(when(fact, "2026-11-24T12:02", "2026-11-24T12:02", { told })).toBe("NOW");
  });

  test("twice to report who came, or what there is to do on a day", () => {
    const attendance: PersonalFact = {
      ...{ type: "YourAttendanceWanted", personId: facts.personId },
      ...{ shiftId: shift.id, initiativeId: shift.initiativeId },
    };
    const digest: PersonalFact = { type: "YourDigest", personId: facts.personId, from: 1, to: 2 };
    for (const fact of [attendance, digest]) {
      const told = [{ ...identityOf(fact, at("2026-11-24T12:00")), toldAt: at("2026-11-24T12:00") }];
      expect(when(fact, "2026-11-24T13:00", "2026-11-24T13:00", { told })).toBe("NEVER");
    }
  });
});
