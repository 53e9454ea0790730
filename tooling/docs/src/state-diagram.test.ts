import { expect, test } from "vitest";
import { stateDiagram } from "./state-diagram.ts";

const LAMP = { OFF: ["ON"], ON: ["OFF", "BROKEN"], BROKEN: [] };

test("an arrow leads from the start to what begins, along the table, and from what is final to the end", () => {
  expect(stateDiagram({ NEW: ["SENT"], SENT: [] }, [])).toBe(`stateDiagram-v2
  [*] --> NEW
  NEW --> SENT
  SENT --> [*]`);
});

test("a state that others lead to begins only where it is said to", () => {
  expect(stateDiagram(LAMP, ["OFF"]).match(/\[\*\] --> \w+/g)).toEqual(["[*] --> OFF"]);
  expect(stateDiagram(LAMP, []).match(/\[\*\] --> \w+/g)).toBeNull();
});

test("a state that is both first and last has both arrows", () => {
  expect(stateDiagram({ ALONE: [] }, [])).toBe("stateDiagram-v2\n  [*] --> ALONE\n  ALONE --> [*]");
});

test.each(["STATE", "CLASSDEF", "half done", "OPEN-ENDED", "A:B", ""])("%j is no name to draw", (state) => {
  expect(() => stateDiagram({ [state]: [] }, [])).toThrow(`Mermaid cannot draw a state named "${state}"`);
});

test("a state that the table has not is a mistake", () => {
  expect(() => stateDiagram({ NEW: ["SENT"] }, [])).toThrow("SENT is led to, but is no state of the table");
  expect(() => stateDiagram(LAMP, ["DIM"])).toThrow("DIM is led to, but is no state of the table");
});
