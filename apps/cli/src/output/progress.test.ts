import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { Progress } from "./progress.ts";

async function shownBy(isTTY: boolean, asked: boolean): Promise<string> {
  const written: string[] = [];
  const progress = new Progress({ isTTY, write: (text) => written.push(text) }, { asked, unit: "shifts" });
  const pages = async function* () {
    progress.expect(1_001);
    yield Array.from({ length: 1_000 });
    yield [1];
  };
  await Array.fromAsync(progress.of(pages()));
  return written.join("");
}

test("a terminal has one line that is written over", async () => {
  expect(await shownBy(true, false)).toBe("\r1,000 of 1,001 shifts\x1b[K\r1,001 of 1,001 shifts\x1b[K\n");
});

test("the last line stands once, however many rows there are", async () => {
  const written: string[] = [];
  const screen = { write: (text: string) => written.push(text) };
  const progress = new Progress(screen, { asked: true, unit: "pledges" });
  await Array.fromAsync(progress.of(Readable.from([[1, 2]])));
  expect(written).toEqual(["2 pledges\n"]);
});

test("a screen that has not shown what it was told is told no more, until the end", async () => {
  const written: string[] = [];
  const screen = { writableNeedDrain: true, write: (text: string) => written.push(text) };
  const progress = new Progress(screen, { asked: true, unit: "pledges" });
  await Array.fromAsync(progress.of(Readable.from([[1], [2], [3]])));
  expect(written).toEqual(["3 pledges\n"]);
});

test("elsewhere there are lines, if they are asked for", async () => {
  expect(await shownBy(false, true)).toBe("1,000 of 1,001 shifts\n1,001 of 1,001 shifts\n");
  expect(await shownBy(false, false)).toBe("");
});
