import { z } from "zod";
import { LANDLORD_KEY } from "./set-up-file.ts";
import { isOnTheClock } from "./wall-time.ts";

type Problem = { readonly path: readonly (string | number)[]; readonly message: string };

const name = z.string().catch("");
const names = z.array(name).catch([]);

/** What of a file refers to something else in it, with nothing where it is not as it should be: that is told elsewhere. */
const outline = z.object({
  landlord: z.object({ zone: name }).catch({ zone: "" }),
  districts: names,
  organisations: listOf({ key: name }),
  people: listOf({ key: name, memberships: listOf({ organisation: name }) }),
  initiatives: listOf({
    key: name,
    host: name,
    coordinators: names,
    district: name,
    shifts: listOf({ startsAt: name, endsAt: name }),
    series: listOf({ key: name }),
  }),
});

function listOf<Shape extends z.ZodRawShape>(shape: Shape) {
  const entry = z.preprocess((value) => (typeof value === "object" && value ? value : {}), z.object(shape));
  return z.preprocess((value) => (Array.isArray(value) ? value : []), z.array(entry));
}

/** What is named and is not there, what is there twice, and times that the zone's clocks never show or show twice. */
export function findReferenceProblems(json: unknown): readonly Problem[] {
  const parsed = outline.safeParse(json);
  if (!parsed.success) return [];
  const { landlord, districts, organisations, people, initiatives } = parsed.data;
  const problems: Problem[] = [];
  const organisationKeys = [LANDLORD_KEY, ...organisations.map(({ key }) => key)];
  const peopleKeys = people.map(({ key }) => key);

  const refer = (path: Problem["path"], value: string, known: readonly string[], what: string) => {
    if (value !== "" && !known.includes(value))
      problems.push({ path, message: `there is no ${what} ${value} in this file` });
  };
  const distinct = (list: string, values: readonly string[], field?: string) => {
    values.forEach((value, at) => {
      if (value === "" || values.indexOf(value) === at) return;
      problems.push({ path: [list, at, ...(field ? [field] : [])], message: `${value} stands here twice` });
    });
  };

  distinct("districts", districts);
  distinct(
    "organisations",
    organisations.map(({ key }) => key),
    "key",
  );
  distinct("people", peopleKeys, "key");
  distinct(
    "initiatives",
    initiatives.map(({ key }) => key),
    "key",
  );
  people.forEach(({ memberships }, at) => {
    memberships.forEach(({ organisation }, index) => {
      const path = ["people", at, "memberships", index, "organisation"];
      refer(path, organisation, organisationKeys, "organisation");
    });
  });
  initiatives.forEach(({ host, coordinators, district, shifts, series }, at) => {
    const here = ["initiatives", at];
    refer([...here, "host"], host, organisationKeys, "organisation");
    refer([...here, "district"], district, districts, "district");
    coordinators.forEach((key, index) => {
      refer([...here, "coordinators", index], key, peopleKeys, "person");
    });
    const seriesKeys = series.map(({ key }) => key);
    seriesKeys.forEach((key, index) => {
      if (key === "" || seriesKeys.indexOf(key) === index) return;
      problems.push({ path: [...here, "series", index, "key"], message: `${key} stands here twice` });
    });
    const starts = shifts.map(({ startsAt }) => startsAt);
    shifts.forEach(({ startsAt, endsAt }, index) => {
      const path = [...here, "shifts", index];
      if (startsAt !== "" && starts.indexOf(startsAt) !== index)
        problems.push({
          path: [...path, "startsAt"],
          message: "another shift of the initiative starts then",
        });
      for (const [field, time] of Object.entries({ startsAt, endsAt })) {
        if (isOnTheClock(time, landlord.zone)) continue;
        const message = `the clocks of ${landlord.zone} never show ${time}, or show it twice`;
        problems.push({ path: [...path, field], message });
      }
    });
  });
  return problems;
}
