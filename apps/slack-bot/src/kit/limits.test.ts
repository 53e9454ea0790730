import { checkMessageBlocks } from "@socialsmart/slack-sim/block-kit/check";
import { checkView } from "@socialsmart/slack-sim/views/view";
import { assert, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { hasMenu, initiativeMenu } from "../initiative/initiative-menu.ts";
import { anyGiven } from "../testing/any-given.ts";
import { anInitiative } from "../testing/models.ts";
import { mrkdwnIn } from "../testing/mrkdwn-in.ts";
import { EVERY_SAMPLE } from "../testing/samples/every-sample.ts";
import type { Shown } from "../testing/samples/sample.ts";
import { textIn } from "../texts/text.ts";
import { cut, cutMrkdwn } from "./cut.ts";
import { LIMITS } from "./limits.ts";
import { overflow } from "./menus.ts";

/** What Slack would refuse. */
function problemsIn(shown: Shown | undefined): readonly unknown[] {
  if (typeof shown !== "object") return [];
  const checked = "text" in shown ? checkMessageBlocks(shown.blocks) : checkView(shown);
  return checked.ok ? [] : checked.problems;
}

/** What is read as mrkdwn, a text alone included: it may stand in a message. */
function mrkdwnOf(shown: Shown | undefined): readonly string[] {
  if (typeof shown !== "object") return [];
  return "text" in shown ? [shown.text, ...mrkdwnIn(shown.blocks)] : mrkdwnIn(shown);
}

describe.each(Object.entries(EVERY_SAMPLE))(
  "whatever people have typed, and however much there is, in %s",
  (_file, samples) => {
    test.each(samples.map((sample) => [sample.what, sample] as const))("%s", (_what, { show }) => {
      assert(
        property(anyGiven, constantFrom("sv" as const, "en" as const), (given, language) => {
          const shown = show(given, textIn(language));
          expect(problemsIn(shown), "is within Slack's limits").toEqual([]);
          if (typeof shown === "object" && "text" in shown) {
            expect(shown.text.length).toBeLessThanOrEqual(LIMITS.messageText);
            expect(shown.text.trim()).not.toBe("");
          }
          const references = mrkdwnOf(shown).flatMap(
            (mrkdwn) => mrkdwn.match(/<(?!@U1>|#C0LAXHJALP>)/g) ?? [],
          );
          expect(references, "no mention or link").toEqual([]);
        }),
        { numRuns: 16 },
      );
    });
  },
);

test.each(["DRAFT", "PUBLISHED", "PAUSED"] as const)("the menu of an initiative that is %s fits", (state) => {
  const elements = [overflow(initiativeMenu(anInitiative({ state }), textIn("sv")))];
  expect(checkMessageBlocks([{ type: "actions", elements }]).ok).toBe(true);
});

test.each(["COMPLETED", "CANCELLED"] as const)("an initiative that is %s has no menu", (state) => {
  expect(hasMenu({ state })).toBe(false);
});

describe("cutting", () => {
  test("leaves what fits, and ends the rest with an ellipsis", () => {
    expect([cut("åäö", 3), cut("åäöx", 3), cut("", 3)]).toEqual(["åäö", "åä…", ""]);
  });

  test("never cuts a letter in two", () => {
    expect(cut("ab👩‍👩‍👧‍👦cd", 8)).toBe("ab…");
  });

  test("leaves no half of a written-out character", () => {
    expect(cutMrkdwn("Cykel &amp; Co", 9)).toBe("Cykel …");
  });
});
