import type { PersonActor } from "@socialsmart/domain/access/actor";
import { linkChatIdentity } from "@socialsmart/domain/chat/link-chat-identity";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { afterEach, beforeEach, expect, test } from "vitest";
import { EXAMPLE_TEXT, example, openTrial } from "./testing/trial.ts";

let trial: Awaited<ReturnType<typeof openTrial>>;

beforeEach(async () => {
  trial = await openTrial();
});
afterEach(() => trial.close());

async function landlordOfExample() {
  const landlord = await trial.deps.store.directory.landlordByChatTeam("T0EXEMPEL");
  if (!landlord) throw new Error("The example's landlord is not there");
  return landlord;
}

async function readerOfExample() {
  return trial.deps.store.reader((await landlordOfExample()).id);
}

const all = { first: 100, after: null };

test("the example is set up as it stands, and a second time nothing is new", async () => {
  const first = await trial.run(EXAMPLE_TEXT);
  expect(first.lines.at(-1)).toBe("19 new, 0 there already, 0 changed, 0 refused.");
  expect(first.isDone).toBe(true);

  const reader = await readerOfExample();
  const { items: initiatives } = await reader.initiatives.page({}, all);
  expect(initiatives.map(({ title, state, channel }) => ({ title, state, channel }))).toEqual([
    {
      title: "Läxhjälp i Exempelgården",
      state: "PUBLISHED",
      channel: { teamId: "T0EXEMPEL", channelId: "C0LAXHJALP" },
    },
    { title: "Trygghetsvandring i Provängen", state: "DRAFT", channel: null },
  ]);
  const { items: shifts } = await reader.shifts.page({}, all);
  const alone = shifts.filter(({ seriesId }) => seriesId === null);
  expect(alone.map(({ startsAt, state }) => `${startsAt} ${state}`)).toEqual([
    "2027-03-02T15:00:00Z OPEN",
    "2027-03-04T17:00:00Z DRAFT",
    "2027-03-09T15:00:00Z OPEN",
  ]);

  const before = trial.auditEvents();
  const second = await trial.run(EXAMPLE_TEXT);
  expect(second.lines.at(-1)).toBe("0 new, 19 there already, 0 changed, 0 refused.");
  expect(second.isDone).toBe(true);
  expect(trial.auditEvents()).toBe(before);
});

test("it is nothing new either when the shifts are long over", async () => {
  const text = EXAMPLE_TEXT.replaceAll("2027-03", "2020-03");
  trial.clock.set(Temporal.Instant.from("2020-01-01T00:00:00Z"));
  expect((await trial.run(text)).lines.at(-1)).toBe("19 new, 0 there already, 0 changed, 0 refused.");
  trial.clock.set(Temporal.Instant.from("2026-11-23T09:00:00Z"));
  expect((await trial.run(text)).lines.at(-1)).toBe("0 new, 19 there already, 0 changed, 0 refused.");
});

test("a shift that is over before it is set up is refused", async () => {
  const { lines, isDone } = await trial.run(EXAMPLE_TEXT.replaceAll("2027-03-09", "2020-03-09"));
  expect(lines).toContain("refused  shift laxhjalp 2020-03-09T16:00: startsAt must not be in the past");
  expect(lines.at(-1)).toBe("18 new, 0 there already, 0 changed, 1 refused.");
  expect(isDone).toBe(false);
});

test("an entry that is added is all that is new, and one with the same start is the same shift", async () => {
  await trial.run(EXAMPLE_TEXT);
  const before = trial.auditEvents();
  const file = example();
  const [shift] = file.initiatives[0]?.shifts ?? [];
  if (!shift) throw new Error("The example has a shift");
  file.initiatives[0]?.shifts.push({ ...shift, startsAt: "2027-03-16T16:00", endsAt: "2027-03-16T19:00" });
  const { lines, isDone } = await trial.run(file);
  expect(lines.filter((line) => !line.startsWith("already"))).toEqual([
    "new      shift laxhjalp 2027-03-16T16:00",
    "1 new, 19 there already, 0 changed, 0 refused.",
  ]);
  expect(isDone).toBe(true);
  expect(trial.auditEvents()).toBe(before + 1);
});

test("an entry that has changed is told and left as it was, and what refers to it goes on", async () => {
  await trial.run(EXAMPLE_TEXT);
  const before = trial.auditEvents();
  const file = example();
  const [organisation] = file.organisations;
  const [initiative] = file.initiatives;
  const [shift] = initiative?.shifts ?? [];
  if (!organisation || !initiative || !shift) throw new Error("The example has one of each");
  file.landlord.name = "Exempelhem AB";
  organisation.name = "Tebladet Exempel AB";
  initiative.title = "Läxläsning";
  initiative.publish = false;
  initiative.shifts.push({ ...shift, startsAt: "2027-03-16T16:00", endsAt: "2027-03-16T19:00" });
  const newcomer = { key: "nour", name: "Nour Exempelberg", language: "sv" as const };
  file.people.push({ ...newcomer, memberships: [{ organisation: "kaffebonan", roles: ["TENANT_CONTACT"] }] });

  const { lines, isDone } = await trial.run(file);
  expect(lines.filter((line) => !line.startsWith("already"))).toEqual([
    "changed  landlord Exempelhem AB has been set up before with other values; nothing was changed",
    "changed  organisation kaffebonan has been set up before with other values; nothing was changed",
    "new      person nour",
    "changed  initiative laxhjalp has been set up before with other values; nothing was changed",
    "new      shift laxhjalp 2027-03-16T16:00",
    "changed  publication of laxhjalp has been set up before with other values; nothing was changed",
    "2 new, 15 there already, 4 changed, 0 refused.",
  ]);
  expect(isDone).toBe(false);
  expect(trial.auditEvents()).toBe(before + 2);
});

test("what is not as the domain's rules have it is told before the database is touched", async () => {
  const file = example();
  file.people.push({
    key: "sven",
    name: "Sven Exempel",
    language: "sv",
    memberships: [{ organisation: "kaffebonan", roles: ["COORDINATOR"] }],
  });
  const [{ shifts = [] } = {}, walk] = file.initiatives;
  if (walk) walk.coordinators = ["amina"];
  if (shifts[0]) shifts[0].capacity = 0;
  const run = await trial.run(file);
  expect(run.lines).toEqual([
    "refused  person sven: only who belongs to the landlord can be COORDINATOR",
    expect.stringMatching(/^refused {2}shift laxhjalp 2027-03-02T16:00: capacity must be from 1 to \d+$/),
    expect.stringMatching(/^refused {2}shift laxhjalp 2027-03-02T16:00: minPlaces must be /),
    "refused  initiative trygghetsvandring: each of its coordinators must belong to the landlord, as COORDINATOR or LANDLORD_ADMIN or AUDITOR",
    "4 mistakes; nothing was set up.",
  ]);
  expect(run).toMatchObject({ isDone: false, touchedDatabase: false });
});

const TUESDAYS = {
  key: "tisdagar",
  rule: "FREQ=WEEKLY;BYDAY=MO,TU;UNTIL=20270331",
  startsOn: "2027-03-22",
  startTime: "16:00",
  durationMinutes: 180,
  location: "Kvarterslokalen, Exempelgatan 1",
  minPlaces: 3,
  capacity: 6,
  nameByMinutes: 1440,
};

function exampleWith(...series: readonly object[]) {
  const { initiatives, ...rest } = example();
  const [homework, ...others] = initiatives;
  return { ...rest, initiatives: [{ ...homework, series }, ...others] };
}

test("a series is set up with its shifts, on the clock of the zone and not on holidays, once", async () => {
  const run = await trial.run(exampleWith(TUESDAYS));
  expect(run.lines).toContain("new      series laxhjalp tisdagar");
  const reader = await readerOfExample();
  const { items } = await reader.shifts.page({}, all);
  const ofSeries = items.filter(({ seriesId }) => seriesId !== null);
  // Monday 29 March is Easter Monday, and summer time has begun the day before.
  expect(
    ofSeries.map(({ startsAt, state, nameByMinutes }) => `${startsAt} ${state} ${nameByMinutes}`),
  ).toEqual([
    "2027-03-22T15:00:00Z OPEN 1440",
    "2027-03-23T15:00:00Z OPEN 1440",
    "2027-03-30T14:00:00Z OPEN 1440",
  ]);
  const again = await trial.run(exampleWith(TUESDAYS));
  expect(again.lines).toContain("already  series laxhjalp tisdagar");
  const changed = await trial.run(exampleWith({ ...TUESDAYS, capacity: 7 }));
  expect(changed.lines).toContain(
    "changed  series laxhjalp tisdagar has been set up before with other values; nothing was changed",
  );
  expect((await reader.shifts.page({}, all)).items).toHaveLength(items.length);
});

test.each([
  ["varje tisdag", "rule must be an RRULE by the day, such as FREQ=WEEKLY;BYDAY=TU"],
  ["FREQ=WEEKLY;BYHOUR=16", "rule must not have BYHOUR"],
  ["FREQ=YEARLY;BYMONTH=13", "rule must have a BYMONTH of at most 12, and not 0"],
  ["FREQ=DAILY;COUNT=2;UNTIL=20270301", "COUNT and UNTIL of its rule do not go together"],
  ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "its rule gives no day to come on which a shift is held"],
  [`FREQ=DAILY;BYMONTHDAY=${"1,".repeat(300)}1`, "rule must have at most 500 characters"],
])("a series is not set up by %s", async (rule, reason) => {
  const run = await trial.run(exampleWith({ ...TUESDAYS, rule }));
  expect(run.lines[0]).toBe(`refused  series laxhjalp tisdagar: ${reason}`);
  expect(run).toMatchObject({ isDone: false, touchedDatabase: false });
});

test("what the database refuses stops what refers to it alone, and is let in once it is mended", async () => {
  await trial.run(EXAMPLE_TEXT);
  const file = example();
  file.organisations.push({
    key: "tebladet",
    kind: "TENANT",
    name: "Tebladet Exempel AB",
    organisationNumber: "499900-0021",
    language: "sv",
    appendix: { leaseNumber: "L-1003", effectiveFrom: "2026-01-01" },
  });
  const newcomer = { key: "nour", name: "Nour Exempelberg", language: "sv" as const };
  file.people.push({ ...newcomer, memberships: [{ organisation: "tebladet", roles: ["TENANT_CONTACT"] }] });
  // By another way in, under another name.
  const other = example();
  other.organisations = [
    {
      key: "teet",
      kind: "TENANT",
      name: "Teet Exempel AB",
      organisationNumber: "4999000021",
      language: "sv",
    },
  ];
  other.people = other.people.filter(({ key }) => key === "karin");
  other.initiatives = [];
  await trial.run(other);

  const before = trial.auditEvents();
  const refused = await trial.run(file, { invite: ["nour"] });
  expect(refused.lines.filter((line) => !line.startsWith("already"))).toEqual([
    "refused  organisation tebladet: another organisation has the number 4999000021",
    "refused  person nour: it needs organisation tebladet, which was refused",
    "0 new, 19 there already, 0 changed, 2 refused.",
    "nour gets no code: the person was refused.",
  ]);
  expect(refused.isDone).toBe(false);
  expect(trial.auditEvents()).toBe(before);

  const [mended] = file.organisations.slice(-1);
  if (mended) mended.organisationNumber = "499900-0039";
  const { lines, isDone } = await trial.run(file);
  expect(lines.filter((line) => line.startsWith("new"))).toEqual([
    "new      organisation tebladet",
    "new      appendix of tebladet",
    "new      person nour",
  ]);
  expect(isDone).toBe(true);
});

test("who is invited links with the code, and pledges to the example's roster", async () => {
  const { lines, isDone } = await trial.run(EXAMPLE_TEXT, { invite: ["amina", "karin"] });
  expect(isDone).toBe(true);
  const codes = lines.flatMap(
    (line) => /^code {5}(\w+), .* until (.*): \/socialsmart link (\S+)$/.exec(line) ?? [],
  );
  expect([codes[1], codes[2], codes[5]]).toEqual(["amina", "2026-12-07 10:00", "karin"]);

  const landlord = await landlordOfExample();
  const team = { teamId: "T0EXEMPEL", userId: "U0AMINA" };
  const guest = { kind: "CHAT_GUEST", landlordId: landlord.id, source: "CHAT", ...team } as const;
  const { personId } = answerOf(await linkChatIdentity(trial.deps, guest, { code: codes[3] ?? "" }, null));

  const reader = await readerOfExample();
  const [membership] = await reader.people.memberships(personId);
  if (!membership) throw new Error("The person belongs nowhere");
  const actor: PersonActor = {
    ...{ kind: "PERSON", landlordId: landlord.id, source: "CHAT", personId },
    memberships: [membership],
  };
  const { organisationId } = membership;
  const { items } = await reader.shifts.page({ states: ["OPEN"] }, all);
  const [shift] = items;
  if (!shift) throw new Error("No shift is open");
  const pledge = { shiftId: shift.id, organisationId, places: 2, minutesPerPlace: null };
  expect(answerOf(await pledgePlaces(trial.deps, actor, pledge, null))).toMatchObject({ state: "CONFIRMED" });
});

test("a check finds no mistake in the example, and touches no database", async () => {
  expect(await trial.run(EXAMPLE_TEXT, { checksOnly: true })).toEqual({
    isDone: true,
    lines: ["The file has no mistakes. No database was touched."],
    touchedDatabase: false,
  });
});

test("who is not in the file cannot be invited", async () => {
  expect(await trial.run(EXAMPLE_TEXT, { invite: ["nobody"] })).toEqual({
    isDone: false,
    lines: ["--invite nobody: there is no person nobody in this file", "1 mistake; nothing was set up."],
    touchedDatabase: false,
  });
});
