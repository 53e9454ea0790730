import type { Reader } from "@socialsmart/domain/store/reader";
import { assert, asyncProperty } from "fast-check";
import { expect } from "vitest";
import type { Answer } from "../kit/blocks.ts";
import { LIMITS } from "../kit/limits.ts";
import { anyName } from "./any-given.ts";
import { mrkdwnIn } from "./mrkdwn-in.ts";
import { readable } from "./readable.ts";

/** Something is told, within Slack's limits, and nothing that people have typed means anything to Slack. */
export function checkTold(told: Answer | undefined): void {
  if (!told) throw new Error("Nothing is told");
  expect(told.text.length).toBeLessThanOrEqual(LIMITS.messageText);
  expect(told.text.trim()).not.toBe("");
  const marked = [told.text, ...mrkdwnIn(told.blocks)];
  expect(marked.flatMap((mrkdwn) => mrkdwn.match(/<(?!@U1>)/g) ?? [])).toEqual([]);
  readable(told);
}

/** The same whatever people have typed about appendices and whose they are. */
export async function checkWhateverWasTyped(
  reader: Reader,
  tell: (reader: Reader) => Promise<Answer | undefined>,
): Promise<void> {
  await assert(
    asyncProperty(anyName, async (typed) => checkTold(await tell(withTyped(reader, typed)))),
    { numRuns: 8 },
  );
}

/** Reads what there is as if all of its words were these. */
function withTyped(reader: Reader, typed: string): Reader {
  const organisations: Reader["organisations"] = {
    ...reader.organisations,
    byIds: async (ids) =>
      (await reader.organisations.byIds(ids)).map((organisation) => ({ ...organisation, name: typed })),
  };
  const appendices: Reader["appendices"] = {
    ...reader.appendices,
    byIds: async (ids) =>
      (await reader.appendices.byIds(ids)).map((appendix) => ({
        ...{ ...appendix, leaseNumber: typed, registryNumber: typed },
        stateReason: appendix.stateReason === null ? null : typed,
      })),
  };
  return { ...reader, organisations, appendices };
}
