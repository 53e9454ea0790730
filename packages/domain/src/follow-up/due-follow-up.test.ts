import { beforeEach, describe, expect, test } from "vitest";
import { endAppendix } from "../appendix/end-appendix.ts";
import { recordAppendix } from "../appendix/record-appendix.ts";
import type { AppendixId } from "../kernel/ids.ts";
import { anAppendix } from "../testing/builders.ts";
import { anAgreement } from "../testing/inputs.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addOrganisation } from "../testing/world-additions.ts";
import type { Member, World } from "../testing/world-parts.ts";
import { dueFollowUp } from "./due-follow-up.ts";
import type { FollowUp } from "./follow-up.ts";
import { noteFollowUp } from "./note-follow-up.ts";
import { readDueFollowUps } from "./read-due-follow-ups.ts";
import { scheduleFollowUp } from "./schedule-follow-up.ts";

const date = (text: string) => Temporal.PlainDate.from(text);
const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Stockholm").toInstant();
const aFollowUp = (year: number, dueOn: string, heldOn: string | null = null): FollowUp => ({
  ...({ id: "f", landlordId: "l", appendixId: "a", organisationId: "o" } as unknown as FollowUp),
  ...{ year, dueOn: date(dueOn), heldOn: heldOn === null ? null : date(heldOn) },
});

test.each([
  ["a year is due on the last of January after it", ["2026-01-01"], [], "2026-08-01", "2026 2027-01-31"],
  ["one of three months is", ["2026-10-01"], [], "2026-11-01", "2026 2027-01-31"],
  ["a shorter one is followed up with the next", ["2026-10-20"], [], "2027-01-15", "2027 2028-01-31"],
  [
    "unless somebody plans it",
    ["2026-10-20"],
    [aFollowUp(2026, "2027-01-20")],
    "2027-01-15",
    "2026 2027-01-20",
  ],
  ["one that is over goes on being due", ["2025-07-01"], [], "2026-12-31", "2025 2026-01-31"],
  ["until the next one is asked for", ["2025-07-01"], [], "2027-01-01", "2026 2027-01-31"],
  [
    "the date that was set is",
    ["2025-07-01"],
    [aFollowUp(2025, "2026-05-20")],
    "2027-06-01",
    "2025 2026-05-20",
  ],
  [
    "once it was held, the next year's is",
    ["2025-07-01"],
    [aFollowUp(2025, "2026-05-20", "2026-05-20")],
    "2026-05-21",
    "2026 2027-01-31",
  ],
  [
    "a year goes on with what took an appendix's place",
    ["2026-01-01 2026-11-10", "2026-11-10"],
    [],
    "2026-12-01",
    "2026 2027-01-31",
  ],
  [
    "and so does what was planned for that",
    ["2026-01-01 2026-11-10", "2026-11-10"],
    [aFollowUp(2026, "2026-12-10")],
    "2026-12-01",
    "2026 2026-12-10",
  ],
  ["none that would come after the end", ["2025-07-01 2027-01-30"], [], "2027-01-01", "-"],
  ["but one that comes with it", ["2025-07-01 2027-01-31"], [], "2027-01-01", "2026 2027-01-31"],
])("%s", (_what, lease, followUps, today, expected) => {
  const appendices = lease.map((dates, index) => {
    const [from = "", ends] = dates.split(" ");
    const state = index === lease.length - 1 ? "ACTIVE" : "ENDED";
    return anAppendix({ state, effectiveFrom: date(from), endsOn: ends ? date(ends) : null });
  });
  const due = dueFollowUp(appendices, followUps, date(today));
  expect(due ? `${due.year} ${due.dueOn}` : "-").toBe(expected);
  expect(due?.followUp ?? null).toEqual(followUps.find(({ heldOn }) => heldOn === null) ?? null);
});

describe("time", () => {
  let world: World;
  let tenant: Member;
  let appendixId: AppendixId;
  beforeEach(async () => {
    world = await aWorld();
    tenant = await addOrganisation(world, "TENANT", "Kiosken");
    const agreement = anAgreement({ organisationId: tenant.organisationId, effectiveFrom: "2025-12-10" });
    appendixId = answerOf(await recordAppendix(world.deps, world.operator, agreement, null)).appendixId;
  });
  const schedule = (year: number, dueOn: string | null, as = world.landlord.coordinator) =>
    scheduleFollowUp(world.deps, as, { appendixId, year, dueOn }, null);
  const toldSince = (seen: ReturnType<typeof observe>) =>
    toldTo(seen, { coordinator: world.landlord.coordinator, tenant: tenant.contact }).filter((line) =>
      /FollowUp|Minutes/.test(line),
    );

  test("asks coordinators once, a month before, however often the timer runs and late it is", async () => {
    const seen = observe(world.deps.store);
    await keepTimeUntil(world.deps, at("2027-01-01T08:59"), { only: "AppendixMoment" });
    expect(toldSince(seen)).toEqual([]);
    world.deps.clock.set(at("2027-01-03T10:00"));
    await keepTimeUntil(world.deps, at("2027-12-01T10:00"), { only: "AppendixMoment", times: 2 });
    const asked = () =>
      seen.told().flatMap(({ fact }) => {
        const isAsked = fact.type === "YourFollowUpWanted" && fact.appendixId === appendixId;
        return isAsked ? [`${fact.year} ${fact.personId}`] : [];
      });
    const { personId } = world.landlord.coordinator;
    expect(asked()).toEqual([`2026 ${personId}`]);
    world.deps.clock.set(at("2030-06-01T10:00"));
    await keepTimeUntil(world.deps, at("2030-06-01T10:00"), { only: "AppendixMoment" });
    expect(asked()).toEqual([`2026 ${personId}`, `2029 ${personId}`]);
  });

  test("asks for a year that began with one appendix and ended with another, but not if it was planned for the first", async () => {
    const { deps, operator, landlord } = world;
    const record = async (leaseNumber: string, effectiveFrom: string) => {
      const agreement = anAgreement({ organisationId: tenant.organisationId, leaseNumber, effectiveFrom });
      return answerOf(await recordAppendix(deps, operator, agreement, null)).appendixId;
    };
    const plan = async (id: AppendixId, dueOn: string) => {
      const input = { appendixId: id, year: 2026, dueOn };
      return answerOf(await scheduleFollowUp(deps, landlord.coordinator, input, null)).followUpId;
    };
    const former = [await record("L-2", "2026-01-01"), await record("L-3", "2026-01-01")] as const;
    const planned = await plan(former[1], "2027-02-01");
    deps.clock.set(at("2026-11-20T10:00"));
    for (const id of former) {
      const end = { appendixId: id, endsOn: "2026-11-20", reason: "LEASE_ENDED" } as const;
      answerOf(await endAppendix(deps, operator, end, null));
    }
    const successors = [await record("L-2", "2026-11-20"), await record("L-3", "2026-11-20")] as const;
    expect(await plan(successors[1], "2027-02-02")).toBe(planned);
    const seen = observe(deps.store);
    await keepTimeUntil(deps, at("2027-01-01T09:00"), { only: "AppendixMoment" });
    const asked = seen.told().flatMap(({ fact }) => (fact.type === "YourFollowUpWanted" ? [fact] : []));
    expect(asked.filter((fact) => successors.some((id) => id === fact.appendixId))).toMatchObject([
      { appendixId: successors[0], year: 2026 },
    ]);
    expect(await plan(former[0], "2027-02-03")).toBe(await plan(successors[0], "2027-02-04"));
  });

  test("asks nobody for what has a date, and reminds of that whoever comes, and of the minutes whoever holds it", async () => {
    const seen = observe(world.deps.store);
    const { followUpId } = answerOf(await schedule(2025, "2026-04-28"));
    answerOf(await schedule(2025, "2026-04-29"));
    answerOf(await schedule(2025, "2026-04-29"));
    expect(seen.told().map(({ fact }) => fact)).toMatchObject([
      { type: "YourFollowUpScheduled", followUpId, personId: tenant.contact.personId },
      { type: "YourFollowUpScheduled", wasDueAt: Date.UTC(2026, 3, 27, 22) },
    ]);
    const later = observe(world.deps.store);
    const tell = async (until: string) => {
      const before = toldSince(later).length;
      await keepTimeUntil(world.deps, at(until), { times: 2 });
      return toldSince(later).slice(before);
    };
    const reminded = ["tenant YourFollowUpReminder", "coordinator YourFollowUpReminder"];
    expect(await tell("2026-04-22T08:59")).toEqual([]);
    expect(await tell("2026-04-22T09:00")).toEqual(reminded);
    expect(await tell("2026-04-28T09:00")).toEqual(reminded);
    expect(await tell("2026-04-30T09:00")).toEqual(["coordinator YourMinutesWanted"]);
    const attendees = [{ party: "TENANT", capacity: "Ägare" }] as const;
    const held = { followUpId, revision: 0, heldOn: "2026-04-29", attendees, minutes: "Bra." };
    answerOf(await noteFollowUp(world.deps, world.landlord.coordinator, held, null));
    expect(await tell("2026-11-01T09:00")).toEqual([]);
  });

  test("lists what is due by a date, the longest due first", async () => {
    answerOf(await schedule(2025, "2026-03-20"));
    const listed = async (by: string) => {
      const reader = world.deps.store.reader(world.landlordId);
      const due = await readDueFollowUps(reader, { by: date(by), today: date("2026-03-02") });
      return due.map(({ organisation, dueOn, followUp }) => [
        organisation.name,
        String(dueOn),
        followUp !== null,
      ]);
    };
    expect(await listed("2026-03-19")).toEqual([]);
    expect(await listed("2026-12-31")).toEqual([["Kiosken", "2026-03-20", true]]);
    expect((await listed("2027-01-31")).map(([, dueOn]) => dueOn)).toEqual([
      "2026-03-20",
      "2027-01-31",
      "2027-01-31",
    ]);
  });
});
