import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { en } from "./en.ts";
import { sv } from "./sv.ts";

/** The rules of docs/messages.md that a machine can tell. */
const CATALOGUES = { sv, en } as const;

/** Each rule finds what must not be there. Arguments and what stands in backticks is not ours to word. */
const NEVER: readonly (readonly [rule: string, found: RegExp])[] = [
  ["two spaces, or one at an end", / {2}|^ (?!·)| $/],
  ["straight quotation marks", /["']/],
  ["three points for an ellipsis", /\.\.\./],
  ["a hyphen for a dash", /\s-\s/],
  ["an ellipsis that is glued to its word", /\p{L}…/u],
  ["more than one exclamation mark", /![^!]*!/],
  ["a call to everybody", /@(?:channel|here|everyone)|<!/],
  ["a smiley or a picture", /\p{Extended_Pictographic}|:\w+:/u],
  ["words in capitals", /\p{Lu}{4,}/u],
];

const NEVER_IN = {
  sv: [
    ["English quotation marks", /[“]/],
    ["the plea of a form", /\b(?:vänligen|var god|tyvärr|ogiltig\p{L}*|felaktig\p{L}*|oops|hoppsan)\b/iu],
    ["the money and blame that are not here", /\b(?:vite|böter|brott|straff|kräv(?:er|s) betal)/iu],
    // An organisation has a yearly commitment, its åtagande; a pledge is none.
    [
      "an obligation instead of a pledge",
      /(?<!\p{L})åtag(?!ande(?:t är \{\}|n …|n och undantag|n \{\} vill))/iu,
    ],
    ["volunteers, where organisations pledge", /\bvolontär/iu],
  ],
  en: [
    ["Swedish quotation marks", /[”](?=\w)/],
    ["American spelling", /\b(?:organiz|canceled|canceling|color|neighborhood|center\b)/i],
    ["the plea of a form", /\b(?:kindly|oops|sorry|unfortunately|invalid|illegal|successfully|an error)\b/i],
    ["the money and blame that are not here", /\b(?:breach|penalt|fine of|fee\b|violat)/i],
    ["volunteers, where organisations pledge", /\bvolunteer/i],
  ],
} as const satisfies Record<keyof typeof CATALOGUES, readonly (readonly [string, RegExp])[]>;

function worded(message: string): string {
  return message.replaceAll(/`[^`]*`/g, "`…`").replaceAll(/\{\w+\}/g, "{}");
}

describe.each(["sv", "en"] as const)("no text in %s has", (language) => {
  test.each([...NEVER, ...NEVER_IN[language]])("%s", (_rule, found) => {
    const broken = Object.entries(CATALOGUES[language]).filter(([, message]) => found.test(worded(message)));
    expect(broken).toEqual([]);
  });
});

test("a choice by number has a branch for every form that its language has", () => {
  for (const [language, catalogue] of Object.entries(CATALOGUES)) {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, message] of Object.entries(catalogue)) {
      for (const element of new IntlMessageFormat(message, language).getAst()) {
        if (!("options" in element)) continue;
        const branches = Object.keys(element.options);
        expect(
          forms.filter((form) => !branches.includes(form)),
          `${language} ${key}`,
        ).toEqual([]);
      }
    }
  }
});

test("both languages choose by the same numbers", () => {
  const chosen = (message: string) => [...new Set(message.match(/\{\w+(?=, plural)/g))].toSorted();
  const english = new Map(Object.entries(en));
  // In "6 free" the English word does not change.
  const same = new Set(["digest.toOffer"]);
  const differing = Object.entries(sv).filter(
    ([key, message]) => chosen(message).join() !== chosen(english.get(key) ?? "").join() && !same.has(key),
  );
  expect(differing).toEqual([]);
});

test("what is bold in one language is bold in the other, and bold ends", () => {
  const stars = (message: string) => message.match(/\*/g)?.length ?? 0;
  const english = new Map(Object.entries(en));
  for (const [key, message] of Object.entries(sv)) {
    expect(stars(message) % 2, key).toBe(0);
    expect(Math.sign(stars(english.get(key) ?? "")), key).toBe(Math.sign(stars(message)));
  }
});
