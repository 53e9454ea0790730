import { expect, test } from "vitest";
import { exportedMachines, faultsOfList } from "./exported-machines.ts";

const file = (path: string, text: string) => ({ path, text, imports: [], isTest: path.endsWith(".test.ts") });

test("a table is found by the name it is exported by, and not in tests", () => {
  const table = "export const LAMP_MACHINE: StateMachine<Lamp> = { OFF: [] };";
  const found = exportedMachines([
    file("src/lamp/lamp-states.ts", `const INNER_MACHINE = {};\n${table}\n// as in LAMP_MACHINE`),
    file(
      "src/lamp/door.ts",
      'import { LAMP_MACHINE } from "./lamp-states.ts";\nexport const DOOR_MACHINE = {};',
    ),
    file("src/lamp/toy.test.ts", "export const TOY_MACHINE = {};"),
    file("src/testing/toys.ts", "export const OTHER_TOY_MACHINE = {};"),
  ]);
  expect([...found]).toEqual([
    ["LAMP_MACHINE", "src/lamp/lamp-states.ts"],
    ["DOOR_MACHINE", "src/lamp/door.ts"],
  ]);
});

test("a table that nobody described is a fault, and so is a description whose table is gone", () => {
  const exported = new Map([
    ["LAMP_MACHINE", "src/lamp/lamp-states.ts"],
    ["DOOR_MACHINE", "src/door/door-states.ts"],
  ]);
  expect(faultsOfList(["LAMP_MACHINE", "DOOR_MACHINE"], exported)).toEqual([]);
  expect(faultsOfList(["LAMP_MACHINE", "GATE_MACHINE"], exported)).toEqual([
    "DOOR_MACHINE of src/door/door-states.ts has no diagram: describe it in tooling/docs/src/machines.ts.",
    "GATE_MACHINE is described in tooling/docs/src/machines.ts, but the domain exports no such table.",
  ]);
});
