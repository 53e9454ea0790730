import { err } from "@socialsmart/domain/kernel/result";
import { expect, test } from "vitest";
import { readSetUpFile } from "./read-set-up-file.ts";
import { EXAMPLE_TEXT, example } from "./testing/trial.ts";

function problemsOf(file: unknown): readonly string[] {
  const read = readSetUpFile(typeof file === "string" ? file : JSON.stringify(file));
  return read.ok ? [] : read.refusal;
}

test("the example is right, with a mark of its encoding too", () => {
  expect(problemsOf(EXAMPLE_TEXT)).toEqual([]);
  expect(problemsOf(`\uFEFF${EXAMPLE_TEXT}`)).toEqual([]);
});

test("what is no JSON is said to be none", () => {
  expect(problemsOf("{")).toEqual([expect.stringMatching(/^This is not JSON: /)]);
  expect(problemsOf("[]")).toEqual(["The file: must be an object"]);
});

test("everything that is wrong is told at once, with its place", () => {
  const file = {
    landlord: { name: "Exempelbostäder", language: "se", zone: "+01:00", slackTeamId: "exempel", phone: "1" },
    districts: ["Exempelgården", "Exempelgården"],
    organisations: [
      { key: "landlord", kind: "LANDLORD", name: 7, organisationNumber: "1", language: "sv" },
      { key: "a", kind: "PARTNER", name: "A", language: "sv" },
      { key: "a", kind: "PARTNER", name: "A", language: "sv" },
    ],
    people: [
      {
        key: "amina",
        name: "Amina",
        language: "sv",
        memberships: [{ organisation: "kaffebönan", roles: ["BOSS"] }],
      },
    ],
    initiatives: [
      {
        ...example().initiatives[0],
        host: "nowhere",
        coordinators: ["nobody"],
        district: "Söder",
        publish: "yes",
        shifts: [{ startsAt: "2027-02-30T16:00", endsAt: "kl 19", location: "X", minPlaces: 1 }],
      },
    ],
  };
  expect(problemsOf(file)).toEqual([
    "landlord.language: must be one of sv, en",
    "landlord.zone: must be a zone of the IANA database, such as Europe/Stockholm",
    "landlord.slackTeamId: must be a workspace's id, such as T012AB3CD",
    "landlord.phone: is not known here",
    "organisations[0].key: must not be landlord, which the landlord itself is",
    "organisations[0].kind: must be one of TENANT, ASSOCIATION, PARTNER",
    "organisations[0].name: must be a text",
    "organisations[0].organisationNumber: must be a Swedish organisationsnummer",
    expect.stringMatching(/^people\[0\]\.memberships\[0\]\.roles\[0\]: must be one of COORDINATOR, /),
    "initiatives[0].publish: must be true or false",
    "initiatives[0].shifts[0].startsAt: must be a date and a time on the clock, such as 2027-03-02T16:00",
    "initiatives[0].shifts[0].endsAt: must be a date and a time on the clock, such as 2027-03-02T16:00",
    "initiatives[0].shifts[0].capacity: must be given",
    "districts[1]: Exempelgården stands here twice",
    "organisations[2].key: a stands here twice",
    "people[0].memberships[0].organisation: there is no organisation kaffebönan in this file",
    "initiatives[0].host: there is no organisation nowhere in this file",
    "initiatives[0].district: there is no district Söder in this file",
    "initiatives[0].coordinators[0]: there is no person nobody in this file",
  ]);
});

test.each([
  [
    "a person's name",
    (file: ReturnType<typeof example>, text: string) => [{ ...file.people[0], name: text }],
  ],
  ["a key", (file: ReturnType<typeof example>, text: string) => [{ ...file.people[0], key: `a-${text}` }]],
])("a personnummer in %s is refused, and not repeated", (_where, people) => {
  const file = example();
  const problems = problemsOf({ ...file, people: people(file, "19811218-9876") });
  expect(problems.some((line) => line.endsWith("must not hold a personal identity number"))).toBe(true);
  expect(problems.join("\n")).not.toContain("9876");
});

test("a sole trader's number is a personnummer, and told as one", () => {
  const file = example();
  const organisations = [{ ...file.organisations[0], organisationNumber: "811218-9876" }];
  expect(problemsOf({ ...file, organisations })).toContain(
    "organisations[0].organisationNumber: must not hold a personal identity number",
  );
});

test.each([
  ["never shows, as summer time begins", "2027-03-28T02:30"],
  ["shows twice, as it ends", "2027-10-31T02:30"],
])("a time that the zone's clock %s is a mistake", (_what, startsAt) => {
  const file = example();
  const [initiative] = file.initiatives;
  const [shift] = initiative?.shifts ?? [];
  const problems = problemsOf({
    ...file,
    initiatives: [
      { ...initiative, shifts: [{ ...shift, startsAt, endsAt: startsAt.replace("02:30", "06:00") }] },
    ],
  });
  expect(problems).toEqual([
    `initiatives[0].shifts[0].startsAt: the clocks of Europe/Stockholm never show ${startsAt}, or show it twice`,
  ]);
});

test("two shifts of an initiative cannot start at once", () => {
  const file = example();
  const [initiative] = file.initiatives;
  const [shift] = initiative?.shifts ?? [];
  const problems = readSetUpFile(
    JSON.stringify({ ...file, initiatives: [{ ...initiative, shifts: [shift, { ...shift, capacity: 9 }] }] }),
  );
  expect(problems).toEqual(
    err(["initiatives[0].shifts[1].startsAt: another shift of the initiative starts then"]),
  );
});

test("two series of an initiative cannot have one key", () => {
  const series = { key: "tisdagar", rule: "FREQ=WEEKLY", startsOn: "2027-03-02", startTime: "16:00" };
  const [homework, ...others] = example().initiatives;
  const one = { ...series, durationMinutes: 180, location: "Biblioteket", minPlaces: 0, capacity: 4 };
  const file = { ...example(), initiatives: [{ ...homework, series: [one, one] }, ...others] };
  expect(readSetUpFile(JSON.stringify(file))).toEqual(
    err(["initiatives[0].series[1].key: tisdagar stands here twice"]),
  );
});
