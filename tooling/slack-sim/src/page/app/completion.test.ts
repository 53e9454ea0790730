import { expect, test } from "vitest";
import { completions, givenCommand } from "./completion.ts";

const commands = ["/pledge", "/plan", "/roster"].map((name) => ({ name, description: "" }));
const names = (text: string) => completions(text, commands).map(({ name }) => name);

test.each([
  ["/", ["/pledge", "/plan", "/roster"]],
  ["/pl", ["/pledge", "/plan"]],
  ["/PLE", ["/pledge"]],
  ["/pledge", ["/pledge"]],
  ["/pledge ", []],
  ["/nothing", []],
  ["a /pl", []],
  ["", []],
])("%j completes to %j", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test("a command is given once it is written out", () => {
  expect(givenCommand("/pledge 3h", commands)?.name).toBe("/pledge");
  expect(givenCommand("/pled", commands)).toBeUndefined();
});
