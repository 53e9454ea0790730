import { checkMessageBlocks } from "@socialsmart/slack-sim/block-kit/check";
import { checkView } from "@socialsmart/slack-sim/views/view";
import { assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { answer, section } from "../kit/blocks.ts";
import { LIMITS } from "../kit/limits.ts";
import { noticeView } from "../kit/notice-view.ts";
import { anyName } from "../testing/any-given.ts";
import { everyVariant } from "../testing/samples/every-variant.ts";
import { sampleArguments } from "../testing/samples/text-arguments.ts";
import { en } from "./en.ts";
import type { MessageKey, Messages } from "./messages.ts";
import { sv } from "./sv.ts";
import { textIn } from "./text.ts";

const CATALOGUES: Readonly<Record<"sv" | "en", Messages>> = { sv, en };

function isKey(key: string): key is MessageKey {
  return key in sv;
}
const KEYS = Object.keys(sv).filter(isKey);

/** Where Slack has least room, and what the keys of texts that stand there end with. The pages in a browser are not Slack's. */
const ROOM: readonly (readonly [what: string, ends: RegExp, most: number])[] = [
  ["a form's title", /(?:\.t|(?<!channel\.(?:un)?link)T)itle$/, LIMITS.viewTitle],
  ["the question before a click counts", /^channel\.(?:un)?linkTitle$/, LIMITS.confirmTitle],
  ["a form's button", /(?:\.s|S)ubmit$|^form\.(?:cancel|close)$/, LIMITS.viewButton],
  ["what is said of a button", /(?:\.s|S)poken$/, LIMITS.buttonText],
  ["a field's label", /(?:\.l|L)abel$/, LIMITS.inputLabel],
  ["a placeholder", /(?:\.p|P)laceholder$/, LIMITS.placeholder],
  ["a heading", /(?:\.h|H)eading$/, LIMITS.headerText],
  ["a line in a list", /(?:\.l|L)ine$/, LIMITS.viewLine],
];

/** In place of each word that the message takes; its numbers stay. */
function typedInto(values: object, message: string, typed: string): Readonly<Record<string, string>> {
  const words = Object.entries(values).filter(
    ([name, value]) => typeof value === "string" && message.includes(`{${name}}`),
  );
  return Object.fromEntries(words.map(([name]) => [name, typed]));
}

describe.each(["sv", "en"] as const)("in %s", (language) => {
  const text = textIn(language);
  const samples = sampleArguments(text);
  const variants = (key: MessageKey) => everyVariant(key, CATALOGUES[language][key], text, samples(key));

  /** Read it when it changes, for how each sentence reads. `vitest run -u` writes it. */
  test("every text of the catalogue is as it is", async () => {
    const lines = KEYS.flatMap((key) =>
      variants(key).map(
        ({ numbers, said }) =>
          `${key}${numbers && ` (${numbers})`}: ${said.replaceAll(/\n(?=.)/g, "\n    ")}\n`,
      ),
    );
    await expect(lines.join("")).toMatchFileSnapshot(`every-text.${language}.txt`);
  });

  test("a text that takes something shows it", () => {
    const left = KEYS.filter((key) => variants(key).some(({ said }) => /\{\w+[,}]|undefined|NaN/.test(said)));
    expect(left).toEqual([]);
  });

  test("what screen readers hear of a button begins with the label that is seen", () => {
    const pairs = KEYS.flatMap((spoken) => {
      const seen = spoken.replace(/Spoken$/, "");
      return spoken !== seen && isKey(seen) ? [{ spoken, seen }] : [];
    });
    const others = pairs.filter(({ spoken, seen }) => {
      const labels = variants(seen).map(({ said }) => said.replace(/ …$/, ""));
      return !variants(spoken).every(({ said }) => labels.some((label) => said.startsWith(label)));
    });
    expect(pairs.length).toBeGreaterThan(10);
    expect(others).toEqual([]);
  });

  test.each(ROOM)("%s has room for the ordinary", (_what, ends, most) => {
    const meant = KEYS.filter((key) => ends.test(key) && !key.startsWith("install."));
    const long = meant.flatMap((key) => variants(key).filter(({ said }) => said.length > most));
    expect(meant.length).toBeGreaterThan(0);
    expect(long.map(({ said }) => said)).toEqual([]);
  });

  test("a text that stands alone is within Slack's limits, whatever people have typed", () => {
    assert(
      property(anyName, (typed) => {
        for (const key of KEYS) {
          const values = { ...samples(key), ...typedInto(samples(key), CATALOGUES[language][key], typed) };
          const mrkdwn = text.mrkdwn(key, values);
          expect(mrkdwn.match(/<(?!@U1>)/g) ?? [], `${key}: no mention or link`).toEqual([]);
          const { text: said, blocks } = answer(mrkdwn, [section(mrkdwn)]);
          expect(checkMessageBlocks(blocks), key).toMatchObject({ ok: true });
          expect(said.trim().length, key).toBeGreaterThan(0);
          expect(said.length, key).toBeLessThanOrEqual(LIMITS.messageText);
          expect(checkView(noticeView(mrkdwn, text.plain(key, values), text)), key).toMatchObject({
            ok: true,
          });
        }
      }),
      { numRuns: 5 },
    );
  });
});
