import { FOCUS_AREAS } from "@socialsmart/domain/initiative/focus-area";
import { parseOrganisationNumber } from "@socialsmart/domain/organisation/organisation-number";
import { describe, expect, test } from "vitest";
import { CHANNELS } from "./channels.ts";
import { DISTRICTS } from "./districts.ts";
import { INITIATIVES, type SeedInitiative } from "./initiatives.ts";
import { ORGANISATIONS, type SeedOrganisation } from "./organisations.ts";
import { PEOPLE, type SeedPerson } from "./people.ts";
import { PLEDGES } from "./pledges.ts";

const initiatives: readonly SeedInitiative[] = Object.values(INITIATIVES);
const organisations: readonly SeedOrganisation[] = Object.values(ORGANISATIONS);
const people: readonly SeedPerson[] = Object.values(PEOPLE);

describe("organisations", () => {
  const numbers = organisations.flatMap(({ organisationNumber }) => organisationNumber ?? []);

  test("have numbers that are well formed, each its own, in the group that is given to nobody", () => {
    expect(numbers.length).toBeGreaterThan(8);
    for (const number of numbers) {
      expect(number).toMatch(/^4/);
      expect(parseOrganisationNumber(number), number).toEqual({ ok: true, value: number.replace("-", "") });
    }
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test("are all invented, and their names say so", () => {
    const SAYS_SO = /exempel|prov|påhitt|fiktiv|framtidsfröet/i;
    expect(organisations.map(({ name }) => name).filter((name) => !SAYS_SO.test(name))).toEqual([]);
  });

  test("are about ten tenants, one of them without an appendix", () => {
    const tenants = organisations.filter(({ kind }) => kind === "TENANT");
    expect(tenants).toHaveLength(10);
    expect(tenants.filter(({ appendix }) => appendix === undefined)).toHaveLength(1);
  });
});

test("people are all invented, and their surnames say so", () => {
  const SAYS_SO =
    /(exempel|prov|test|låtsas|makebelieve|mall|utkast|påhitt|fingerad|skiss|fiktiv|tänkt)\S*$/i;
  expect(people.map(({ name }) => name).filter((name) => !SAYS_SO.test(name))).toEqual([]);
});

describe("initiatives", () => {
  test("serve every focus area and every district", () => {
    expect(new Set(initiatives.map(({ focusArea }) => focusArea))).toEqual(new Set(FOCUS_AREAS));
    expect(new Set(initiatives.map(({ district }) => district))).toEqual(new Set(Object.keys(DISTRICTS)));
  });

  test("are each alone in their channel, but for two", () => {
    const shared = initiatives.filter(
      ({ channel }, index) => initiatives.findIndex((other) => other.channel === channel) !== index,
    );
    expect(shared).toHaveLength(1);
    expect(initiatives.some(({ channel }) => channel === "coordinators")).toBe(false);
  });
});

test("channels have names that Slack takes", () => {
  for (const { name } of Object.values(CHANNELS)) expect(name).toMatch(/^[\p{Ll}0-9-]{1,80}$/u);
});

test("no organisation stands twice under one initiative among the pledges", () => {
  const pairs = PLEDGES.map(({ initiative, organisation }) => `${initiative}/${organisation}`);
  expect(new Set(pairs).size).toBe(pairs.length);
});
