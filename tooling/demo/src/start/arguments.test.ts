import { StartError } from "@socialsmart/runtime/start-error";
import { expect, test } from "vitest";
import { parseArguments } from "./arguments.ts";

test.each([
  [[], false],
  [["--fresh"], true],
  [["--", "--fresh"], true],
  [["--"], false],
])("%j begins anew: %s", (given, fresh) => {
  expect(parseArguments(given)).toEqual({ fresh });
});

test("an argument that means nothing is named", () => {
  const parse = () => parseArguments(["--", "--frehs"]);
  expect(parse).toThrow(StartError);
  expect(parse).toThrow("Unknown argument --frehs: the only one is --fresh, which begins anew");
});
