import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { readSubcommand, SUBCOMMANDS } from "../help/subcommand.ts";
import { Mrkdwn } from "../kit/escape.ts";
import { amountOf, lengthOf, momentOf, whenOf } from "./dates.ts";
import { en } from "./en.ts";
import { sv } from "./sv.ts";
import { textIn } from "./text.ts";

const SRC = join(import.meta.dirname, "..");
const DOMAIN = join(SRC, "../../../packages/domain/src");

type Code = {
  readonly name: string;
  /** What it says in quotes, as keys do and the members of a union, and the names of members. */
  readonly words: ReadonlySet<string>;
  /** The groups of keys that it chooses from by a value: `state.${…}`. */
  readonly groups: readonly string[];
};

/** The code in a folder, file by file, without its tests and the catalogues. */
async function codeIn(folder: string): Promise<readonly Code[]> {
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith(".ts") && !/\.test\.ts$|^testing|texts\/(sv|en)(\.ts$|\/)/.test(name),
  );
  return Promise.all(
    names.map(async (name) => {
      const source = await readFile(join(folder, name), "utf8");
      const words = new Set(source.match(/(?<=")[\w.]+(?=")|\b\w+(?=:)/g));
      return { name, words, groups: [...source.matchAll(/`(\w+)\.\$\{/g)].map(([, group = ""]) => group) };
    }),
  );
}

/** All that a group is chosen from by stands together in the file that declares it; of these in two, one of which takes in the other. */
const DECLARED_TWICE: ReadonlyMap<string, RegExp> = new Map([
  ["manage", /(?:initiative|shift)-menu\.ts$/],
  ["repeats", /(?:plain-rule|plan-form)\.ts$/],
  ["fact", /^outbox\/fact\.ts$|^channel\/channel-fact\.ts$/],
  ["followUpAsked", /^appendix\/appendix\.ts$|^follow-up\/follow-up\.ts$/],
  ["followUpAttendee", /^appendix\/appendix\.ts$|^follow-up\/follow-up\.ts$/],
]);

/** The names of a message's arguments, those within its choices too. */
function argumentsOf(message: string): readonly string[] {
  const names = new Set<string>();
  const visit = (elements: readonly object[]): void => {
    for (const element of elements) {
      if (!("type" in element) || element.type === 0 || element.type === 7) continue;
      if ("value" in element && typeof element.value === "string") names.add(element.value);
      const { options } = { options: {}, ...element };
      for (const branch of Object.values(options)) {
        if (typeof branch === "object" && branch && "value" in branch && Array.isArray(branch.value))
          visit(branch.value);
      }
    }
  };
  visit(new IntlMessageFormat(message, "sv").getAst());
  return [...names].toSorted();
}

describe("the catalogues", () => {
  test("have the same keys, with the same arguments", () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(sv).toSorted());
    const of = (messages: Readonly<Record<string, string>>) =>
      Object.entries(messages)
        .map(([key, message]) => [key, argumentsOf(message)] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(of(en)).toEqual(of(sv));
  });

  test("have no key that nothing uses", async () => {
    const files = [...(await codeIn(SRC)), ...(await codeIn(DOMAIN))];
    const literals = new Set(files.flatMap(({ words }) => [...words]));
    const chosenFrom = new Set(files.flatMap(({ groups }) => groups));
    const isDeclared = (group: string, members: readonly string[]) => {
      const twice = DECLARED_TWICE.get(group);
      return twice
        ? members.every((member) => files.some(({ name, words }) => twice.test(name) && words.has(member)))
        : files.some(({ words }) => members.every((member) => words.has(member)));
    };
    const left = Object.keys(sv).filter((key) => !literals.has(key));
    const unused = [...Map.groupBy(left, (key) => key.split(".")[0] ?? "")].filter(
      ([group, keys]) =>
        !chosenFrom.has(group) ||
        !isDeclared(
          group,
          keys.map((key) => key.slice(group.length + 1)),
        ),
    );
    expect(unused).toEqual([]);
  });

  test.each(["sv", "en"] as const)(
    "name subcommands in their own language, as they are understood: %s",
    (language) => {
      const named = Object.values({ sv, en }[language]).flatMap((message) =>
        [...message.matchAll(/\/socialsmart (?<typed>[^`]+)/g)].map(({ groups }) => groups?.typed ?? ""),
      );
      const read = named.map((typed) => readSubcommand(typed));
      const foreign = read.filter(
        ({ subcommand, phrase }) => !subcommand || SUBCOMMANDS[subcommand][language][0] !== phrase,
      );
      expect(foreign).toEqual([]);
      const all = Object.keys(SUBCOMMANDS).toSorted();
      expect([...new Set(read.map(({ subcommand }) => subcommand))].toSorted()).toEqual(all);
    },
  );

  test("say the same with the same commands", () => {
    const commands = (message: string) =>
      [...message.matchAll(/`(?<command>\/\w+)(?: (?<typed>[^`]+))?/g)]
        .map(({ groups: { command = "", typed = "" } = {} }) =>
          command === "/socialsmart" ? `${command} ${readSubcommand(typed).subcommand}` : command,
        )
        .toSorted();
    for (const [key, message] of Object.entries(sv))
      expect(commands(new Map(Object.entries(en)).get(key) ?? ""), key).toEqual(commands(message));
  });
});

describe("a text", () => {
  const text = textIn("sv");

  test("for mrkdwn has its arguments escaped, but for Slack's own references", () => {
    expect(text.mrkdwn("who.you", { name: "<!channel> & co" })).toBe("Du är *&lt;!channel&gt; &amp; co*.");
    expect(text.mrkdwn("roster.sharedBy", { person: Mrkdwn.person("U1") })).toBe("Delad av <@U1>");
  });

  test("for plain_text is left as it is", () => {
    expect(text.plain("roster.headingOf", { title: "A & B" })).toBe("Bemanning: A & B");
  });

  test("counts in its language", () => {
    const places = (language: "sv" | "en") =>
      [1, 2].map((n) => textIn(language).plain("refusal.moreThanCapacity", { capacity: n }));
    expect(places("sv")).toEqual([
      "Passet har bara 1 plats sammanlagt. Ange högst 1.",
      "Passet har bara 2 platser sammanlagt. Ange högst 2.",
    ]);
    expect(places("en")).toEqual([
      "The shift has only 1 place in total. Ask for 1 at most.",
      "The shift has only 2 places in total. Ask for 2 at most.",
    ]);
  });
});

describe("times", () => {
  const shift = (startsAt: string, endsAt: string) => ({
    startsAt: Temporal.Instant.from(startsAt),
    endsAt: Temporal.Instant.from(endsAt),
    zone: "Europe/Stockholm",
  });

  test.each([
    ["2026-11-24T15:00Z", "2026-11-24T18:00Z", "tis 24 nov 16–19", "Tue 24 Nov 16:00–19:00"],
    ["2026-06-04T14:30Z", "2026-06-04T16:00Z", "tors 4 juni 16:30–18", "Thu 4 Jun 16:30–18:00"],
    ["2026-11-27T19:00Z", "2026-11-27T23:00Z", "fre 27 nov 20–24", "Fri 27 Nov 20:00–24:00"],
    ["2026-03-28T21:00Z", "2026-03-29T04:00Z", "lör 28 mars 22–06", "Sat 28 Mar 22:00–06:00"],
  ])("%s–%s is %s", (startsAt, endsAt, swedish, english) => {
    expect(whenOf(textIn("sv"), shift(startsAt, endsAt))).toBe(swedish);
    expect(whenOf(textIn("en"), shift(startsAt, endsAt))).toBe(english);
  });

  test.each([
    ["Europe/Stockholm", "tis 24 nov 16–19"],
    ["Europe/Oslo", "tis 24 nov 16–19"],
    ["Europe/Helsinki", "tis 24 nov 16–19 (tid i Stockholm)"],
    ["America/New_York", "tis 24 nov 16–19 (tid i Stockholm)"],
  ])("somebody in %s reads %s", (zone, when) => {
    const text = textIn("sv", zone);
    expect(whenOf(text, shift("2026-11-24T15:00Z", "2026-11-24T18:00Z"))).toBe(when);
  });

  test("a moment says whose time it is to whom it is another", () => {
    const instant = Temporal.Instant.from("2026-11-23T23:05Z");
    const told = (zone?: string) => momentOf(textIn("en", zone), instant, "America/New_York");
    expect([told(), told("America/New_York"), told("Europe/Stockholm")]).toEqual([
      "Mon 23 Nov 18:05",
      "Mon 23 Nov 18:05",
      "Mon 23 Nov 18:05 (New York time)",
    ]);
  });

  test("a moment is told in the zone", () => {
    const instant = Temporal.Instant.from("2026-11-23T23:05Z");
    expect(momentOf(textIn("sv"), instant, "Europe/Stockholm")).toBe("tis 24 nov 00:05");
  });

  test.each([
    [30, "30 min", "30 min"],
    [60, "1 h", "1 h"],
    [90, "1,5 h", "1.5 h"],
    [100, "1 h 40 min", "1 h 40 min"],
    [180, "3 h", "3 h"],
  ])("%i minutes are %s", (minutes, swedish, english) => {
    expect(lengthOf(textIn("sv"), minutes)).toBe(swedish);
    expect(lengthOf(textIn("en"), minutes)).toBe(english);
  });

  test("an amount is told for each place", () => {
    expect(amountOf(textIn("sv"), { places: 1, minutes: 150 })).toBe("2,5 h");
    expect(amountOf(textIn("sv"), { places: 3, minutes: 540 })).toBe("3 platser à 3 h");
  });
});
