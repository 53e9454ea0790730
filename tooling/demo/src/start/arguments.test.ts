import { StartError } from "@socialsmart/runtime/start-error";
import { expect, test } from "vitest";
import { parseArguments } from "./arguments.ts";

test.each([
  [[], {}],
  [["--fresh"], { fresh: true }],
  [["--", "--fresh"], { fresh: true }],
  [["--"], {}],
  [["--install", "--fresh"], { fresh: true, install: true }],
])("%j asks for %o", (given, asked) => {
  expect(parseArguments(given)).toEqual({ fresh: false, install: false, ...asked });
});

test("an argument that means nothing is named", () => {
  const parse = () => parseArguments(["--", "--frehs"]);
  expect(parse).toThrow(StartError);
  expect(parse).toThrow("Unknown argument --frehs: there are --fresh, which begins anew, and --install");
});
