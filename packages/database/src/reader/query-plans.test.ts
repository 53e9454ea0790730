import type { Reader } from "@socialsmart/domain/store/reader";
import type { Transaction } from "@socialsmart/domain/store/transaction";
import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import type { Database } from "../open-database.ts";
import { onMariadb, onSqlite } from "../testing/databases.ts";
import { query } from "../testing/query.ts";
import { anOrganisation, aPlan, commit, ids, NOW, type Plan } from "../testing/values.ts";

const PAGE = { first: 10, after: { key: NOW.toString(), id: "" } };
const FIRST = { first: 10, after: null };
const DAY = Temporal.PlainDate.from("2026-12-01");
const WITHIN = { startsWithin: { from: NOW, to: NOW.add({ hours: 168 }) } };

type Question = readonly [string, (reader: Reader, plan: Plan, database: Database) => Promise<unknown>];

// What a table with a million pledges would be asked all day.
const QUESTIONS: readonly Question[] = [
  ["districts by ids", (reader, { district }) => reader.districts.byIds([district.id])],
  ["a page of districts", (reader) => reader.districts.page(PAGE)],
  ["a page of organisations", (reader) => reader.organisations.page({ kinds: ["TENANT"] }, PAGE)],
  ["initiatives by ids", (reader, { initiative }) => reader.initiatives.byIds([initiative.id])],
  ["a page of initiatives", (reader) => reader.initiatives.page({ focusArea: "SAFETY" }, PAGE)],
  [
    "districts' initiatives",
    (reader, { district }) => reader.initiatives.pageByDistricts([district.id], {}, PAGE),
  ],
  ["a channel's initiatives", (reader) => reader.initiatives.listByChannel("T", "C")],
  ["shifts by ids", (reader, { shift }) => reader.shifts.byIds([shift.id])],
  [
    "a page of a district's shifts",
    (reader, { district }) => reader.shifts.page({ ...WITHIN, districtId: district.id }, PAGE),
  ],
  [
    "a page of understaffed shifts",
    (reader) => reader.shifts.page({ understaffedAt: NOW, focusArea: "SAFETY" }, PAGE),
  ],
  [
    "initiatives' shifts",
    (reader, { initiative }) => reader.shifts.pageByInitiatives([initiative.id], WITHIN, PAGE),
  ],
  ["series' shifts", (reader) => reader.shifts.pageBySeries([ids.next("series")], WITHIN, PAGE)],
  ["how many shifts series have", (reader) => reader.shifts.countBySeries([ids.next("series")], {})],
  [
    "how many shifts initiatives have",
    (reader, { initiative }) => reader.shifts.countByInitiatives([initiative.id], {}),
  ],
  [
    "a page of an organisation's shifts",
    (reader, { organisation }) => reader.shifts.page({ organisationId: organisation.id }, PAGE),
  ],
  [
    "a page of a host's shifts",
    (reader, { organisation }) => reader.shifts.page({ hostOrganisationId: organisation.id }, PAGE),
  ],
  ["how a week's shifts add up", (reader) => reader.shifts.sums(WITHIN, NOW)],
  [
    "how initiatives' shifts add up",
    (reader, { initiative }) => reader.shifts.sumsByInitiatives([initiative.id], WITHIN, NOW),
  ],
  [
    "a page of initiatives with an understaffed shift",
    (reader) => reader.initiatives.page({ withShift: { ...WITHIN, understaffedAt: NOW } }, PAGE),
  ],
  [
    "a page of an organisation's initiatives",
    (reader, { organisation }) => reader.initiatives.page({ organisationId: organisation.id }, PAGE),
  ],
  [
    "the last page of a host's initiatives",
    (reader, { organisation }) =>
      reader.initiatives.page({ hostOrganisationId: organisation.id }, { ...PAGE, fromEnd: true }),
  ],
  [
    "a page of organisations with an appendix",
    (reader) => reader.organisations.page({ appendixActiveOn: DAY }, PAGE),
  ],
  ["a page of pledges", (reader) => reader.pledges.page({ states: ["PENDING"] }, PAGE)],
  [
    "a page of an initiative's pledges",
    (reader, { initiative }) => reader.pledges.page({ initiativeId: initiative.id }, PAGE),
  ],
  ["how a shift's pledges add up", (reader, { shift }) => reader.pledges.sums({ shiftId: shift.id })],
  ["pledges by ids", (reader) => reader.pledges.byIds([ids.next("pledge")])],
  [
    "shifts' pledges",
    (reader, { shift }) => reader.pledges.pageByShifts([shift.id], { states: ["CONFIRMED"] }, PAGE),
  ],
  ["how many pledges shifts have", (reader, { shift }) => reader.pledges.countByShifts([shift.id], WITHIN)],
  [
    "organisations' pledges",
    (reader, { organisation }) => reader.pledges.pageByOrganisations([organisation.id], WITHIN, PAGE),
  ],
  [
    "how many pledges organisations have",
    (reader, { organisation }) => reader.pledges.countByOrganisations([organisation.id], {}),
  ],
  ["shifts' rosters", (reader, { shift }) => reader.pledges.rostersOf([shift.id])],
  ["rosters' totals", (reader, { shift }) => reader.pledges.totalsByShifts([shift.id], NOW)],
  ["positions in waitlists", (reader) => reader.pledges.waitlistPositions([ids.next("pledge")])],
  ["a person's memberships", (reader) => reader.people.memberships(ids.next("person"))],
  [
    "organisations' people",
    (reader, { organisation }) => reader.people.listByOrganisations([organisation.id]),
  ],
  [
    "organisations' appendices",
    (reader, { organisation }) => reader.appendices.listByOrganisations([organisation.id]),
  ],
  ["people's memberships", (reader) => reader.people.membershipsByPeople([ids.next("person")])],
  ["a page of audit events", (reader) => reader.auditEvents.page({ action: "pledgePlaces" }, PAGE)],
  [
    "a thing's audit events",
    (reader, { shift }) => reader.auditEvents.page({ subject: shift.id, within: { from: NOW } }, PAGE),
  ],
  [
    "several things' audit events",
    (reader, { shift, initiative }) =>
      reader.auditEvents.page({ subjects: [shift.id, initiative.id, ids.next("pledge")] }, PAGE),
  ],
  ["audit events by ids", (reader) => reader.auditEvents.byIds([ids.next("audit")])],
  ["a page of parked messages", (reader) => reader.parkedMessages.page(PAGE)],
  ["how many messages are parked", (reader) => reader.parkedMessages.count()],
  ["people's clearance notes", (reader) => reader.clearanceNotes.listByPeople([ids.next("person")])],
  ["seats by ids", (reader) => reader.seats.byIds([ids.next("seat")])],
  ["pledges' seats", (reader) => reader.seats.listByPledges([ids.next("pledge")])],
  ["a person's coming seats", (reader) => reader.seats.listByPerson(ids.next("person"), NOW)],
  ["attendances by ids", (reader) => reader.attendances.byIds([ids.next("attendance")])],
  ["shifts' attendances", (reader, { shift }) => reader.attendances.listByShifts([shift.id])],
  ["a page of attendances", (reader) => reader.attendances.page({}, PAGE)],
  ["a page of hours to verify", (reader) => reader.attendances.page({ toVerify: true }, PAGE)],
  ["how hours to verify add up", (reader) => reader.attendances.sums({ toVerify: true })],
  ["entries by ids", (reader) => reader.ledger.byIds([ids.next("entry")])],
  ["a page of the ledger", (reader) => reader.ledger.page({}, { first: 10, after: { key: "7", id: "" } })],
  [
    "an attendance's entries",
    (reader) => reader.ledger.page({ attendanceId: ids.next("attendance") }, FIRST),
  ],
  [
    "how organisations' entries add up",
    (reader, { organisation }) =>
      reader.ledger.sumsByOrganisations([organisation.id], {
        workedWithin: { from: DAY, to: DAY.add({ years: 1 }) },
      }),
  ],
  ["commitments by ids", (reader) => reader.commitments.byIds([ids.next("commitment")])],
  [
    "organisations' commitments",
    (reader, { organisation }) => reader.commitments.listByOrganisations([organisation.id]),
  ],
  ["commitments' revisions", (reader) => reader.commitments.revisions([ids.next("commitment")])],
  ["exemptions by ids", (reader) => reader.exemptions.byIds([ids.next("exemption")])],
  [
    "organisations' exemptions",
    (reader, { organisation }) => reader.exemptions.listByOrganisations([organisation.id]),
  ],
  ["follow-ups by ids", (reader) => reader.followUps.byIds([ids.next("followup")])],
  ["appendices' follow-ups", (reader) => reader.followUps.listByAppendices([ids.next("appendix")])],
  ["series by ids", (reader) => reader.series.byIds([ids.next("series")])],
  ["initiatives' series", (reader, { initiative }) => reader.series.listByInitiatives([initiative.id])],
  ["a page of a series' shifts", (reader) => reader.shifts.page({ seriesId: ids.next("series") }, PAGE)],
  ["timers that are due", (_reader, _plan, { timers }) => timers.due(NOW, 50)],
  ["lanes that wait", (_reader, _plan, { deliveries }) => deliveries.pendingLanes(["T"], NOW, 50)],
  ["mail that waits", (_reader, _plan, { deliveries }) => deliveries.pendingMail(NOW, 50)],
  [
    "lanes that are watched",
    (_reader, { initiative, district }, { facts }) =>
      facts.positions({ initiativeIds: [initiative.id], districtIds: [district.id] }),
  ],
  [
    "what was told in lanes",
    (_reader, _plan, { facts }) =>
      facts.behind(
        [
          { lane: "initiative:a", seq: 1 },
          { lane: "initiative:b", seq: 7 },
        ],
        50,
      ),
  ],
  ["people's chat accounts", (reader) => reader.people.chatIdentities([ids.next("person")])],
];

type Work = readonly [string, (tx: Transaction, plan: Plan) => Promise<unknown>];

const WORKS: readonly Work[] = [
  ["a shift's live pledges", (tx, { shift }) => tx.pledges.listLiveByShift(shift.id)],
  ["an initiative's coming shifts", (tx, { initiative }) => tx.shifts.listComing(initiative.id, NOW)],
  ["a series' occurrences", (tx) => tx.shifts.listBySeries(ids.next("series"), DAY)],
  ["a pledge's seats", (tx) => tx.seats.listByPledge(ids.next("pledge"))],
  ["a shift's seats", (tx, { shift }) => tx.seats.listByShift(shift.id)],
  [
    "a person's seats at the same time",
    (tx, { shift: { startsAt, endsAt } }) =>
      tx.seats.listOverlapping(ids.next("person"), { from: startsAt, to: endsAt }),
  ],
  ["a shift's attendances", (tx, { shift }) => tx.attendances.listByShift(shift.id)],
  ["what reverses an entry", (tx) => tx.ledger.reversalOf(ids.next("entry"))],
  [
    "a commitment's line",
    (tx, { organisation }) =>
      tx.commitments.find({
        organisationId: organisation.id,
        year: 2026,
        unit: "MINUTES",
        focusArea: null,
      }),
  ],
  [
    "what an organisation takes on for a year",
    (tx, { organisation }) => tx.commitments.listOfYear(organisation.id, 2026),
  ],
  ["the follow-up of a year", (tx) => tx.followUps.lockOf(ids.next("appendix"), 2026)],
  ["whether a year has a follow-up", (tx) => tx.followUps.find(ids.next("appendix"), 2026)],
  ["a person's clearance notes", (tx) => tx.clearanceNotes.listByPerson(ids.next("person"))],
  ["an organisation's people", (tx) => tx.memberships.listByOrganisation(ids.next("organisation"))],
  ["an organisation's appendices", (tx) => tx.organisations.withAppendices(ids.next("organisation"))],
];

onSqlite("The plan of a question", (suite) => {
  test.each(QUESTIONS)("goes through no table from end to end: %s", async (_title, ask) => {
    const { database, openAgain } = suite();
    const plan = await aPlan(database);
    const statements: string[] = [];
    const heard = await openAgain({ onStatement: (sql) => statements.push(sql) });
    statements.length = 0;
    await ask(heard.store.reader(plan.landlordId), plan, heard);
    const [statement = "", ...more] = statements;
    expect(more).toEqual([]);
    goesThroughNoTable(suite().url, statement);
  });

  test.each(WORKS)("goes through no table from end to end in a transaction: %s", async (_title, ask) => {
    const { database, openAgain } = suite();
    const plan = await aPlan(database);
    const statements: string[] = [];
    const heard = await openAgain({ onStatement: (sql) => statements.push(sql) });
    statements.length = 0;
    await commit(heard, plan.landlordId, (tx) => ask(tx, plan));
    const [statement = "", ...more] = statements.filter((sql) => sql.startsWith("SELECT"));
    expect(more).toEqual([]);
    goesThroughNoTable(suite().url, statement);
  });
});

onMariadb("A page of what a landlord has", (suite) => {
  // So many that a server, left alone, would begin with the first of them.
  const NAMES = Array.from({ length: 1500 }, (_, n) => `Stadsdel ${n}`);

  test("is read from its cursor on, and not from the first of all", async () => {
    const { database, openAgain, url } = suite();
    const { landlordId, organisation } = await aPlan(database);
    await commit(database, landlordId, async (tx) => {
      for (const name of NAMES) await tx.organisations.insert(anOrganisation({ landlordId, name }));
    });
    await query(url, "ANALYZE TABLE organisation");
    const statements: string[] = [];
    const heard = await openAgain({ onStatement: (sql) => statements.push(sql) });
    await heard.store
      .reader(landlordId)
      .organisations.page({}, { first: 10, after: { key: NAMES[0] ?? "", id: organisation.id } });
    const statement = statements
      .at(-1)
      ?.replace("landlord_id = ?", `landlord_id = '${landlordId}'`)
      .replace("LIMIT ?", "LIMIT 11")
      .replaceAll("?", `'${NAMES[0]}'`);
    const [listed] = await query(url, `EXPLAIN ${statement}`);
    expect(listed).toMatchObject({ table: "t", key: "organisation_by_name", type: "range" });
  });
});

function goesThroughNoTable(url: string, statement: string): void {
  const connection = new Sqlite(url.slice("sqlite:".length));
  try {
    const parameters = statement.match(/\?/g) ?? [];
    const steps = connection
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${statement}`)
      .all(parameters.map(() => null))
      .map(({ detail }) => detail);
    // Results of subqueries are gone through; they are no larger than what is asked for.
    const results = /^SCAN (ranked|theirs|\(subquery-\d+\))$/;
    expect(steps.filter((step) => step.startsWith("SCAN") && !results.test(step))).toEqual([]);
    // Nor is all that a landlord has gone through where ids were given.
    const byLandlordOnly = steps.filter((step) => /\(landlord_id=\?\)/.test(step));
    expect(byLandlordOnly).toEqual([]);
  } finally {
    connection.close();
  }
}
