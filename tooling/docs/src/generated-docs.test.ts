import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkspace } from "@socialsmart/check/workspace";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkDocs, generateDocs, writeDocs } from "./generated-docs.ts";
import { MACHINES } from "./machines.ts";

const PAGE = "docs/lamps.md";
const docs = { faults: [], pages: new Map([[PAGE, "# Lamps\n"]]) };

describe("the pages", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "docs-"));
    mkdirSync(join(root, "docs"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const stale = `${PAGE} is not what the code says now: run \`pnpm run docs\` and commit it.`;

  test("hold once they are written, whatever the line ends of the machine", () => {
    expect(checkDocs(root, docs)).toEqual([stale]);
    writeDocs(root, docs);
    expect(checkDocs(root, docs)).toEqual([]);
    writeFileSync(join(root, PAGE), "# Lamps\r\n");
    expect(checkDocs(root, docs)).toEqual([]);
  });

  test("that somebody edited are stale, and written anew", () => {
    writeDocs(root, docs);
    appendFileSync(join(root, PAGE), "One more.\n");
    expect(checkDocs(root, docs)).toEqual([stale]);
    writeDocs(root, docs);
    expect(readFileSync(join(root, PAGE), "utf8")).toBe("# Lamps\n");
  });

  test("are not written where a machine would be missing", () => {
    const faulty = { ...docs, faults: ["LAMP_MACHINE has no diagram."] };
    writeDocs(root, faulty);
    expect(existsSync(join(root, PAGE))).toBe(false);
    expect(checkDocs(root, faulty)).toEqual(["LAMP_MACHINE has no diagram.", stale]);
  });
});

describe("of this repository", () => {
  const real = generateDocs(readWorkspace());
  const text = [...real.pages.values()].join("\n");

  test("every described machine has a heading in both languages, its table and a diagram", () => {
    for (const [name, { english, swedish, table }] of Object.entries(MACHINES)) {
      const [, section = ""] = text.split(`## ${english} (${swedish})`);
      const [own = ""] = section.split(/^#/m);
      expect(own).toMatch(new RegExp(`\\[\`${name}\`\\]\\(\\.\\./packages/domain/src/[\\w/-]+\\.ts\\)`));
      for (const state of Object.keys(table)) expect(own).toContain(` ${state}`);
    }
  });

  const STATE = "[A-Z][A-Z_]*";
  const GRAMMAR = [
    new RegExp(`^stateDiagram-v2(\\n {2}(\\[\\*\\] --> ${STATE}|${STATE} --> (${STATE}|\\[\\*\\])))+\\n$`),
    /^flowchart LR(\n {2}subgraph \w+\["[\w-]+"\](\n {4}\w+\["[\w-]+"\])+\n {2}end)+(\n {2}\w+ (-->|-\.->) \w+)+\n$/,
  ];

  test("every diagram is written in the little of Mermaid that we use", () => {
    const diagrams = [...text.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map(([, diagram = ""]) => diagram);
    expect(diagrams).toHaveLength(Object.keys(MACHINES).length + 1);
    expect(diagrams.filter((diagram) => !GRAMMAR.some((grammar) => grammar.test(diagram)))).toEqual([]);
  });

  test("no two packages are drawn under one name, and every arrow joins two of them", () => {
    const [, flowchart = ""] = text.split("flowchart LR");
    const drawn = [...flowchart.matchAll(/^ {4}(\w+)\[/gm)].map(([, id]) => id);
    const joined = [...flowchart.matchAll(/^ {2}(\w+) -\.?-> (\w+)$/gm)].flatMap(([, from, to]) => [
      from,
      to,
    ]);
    expect(new Set(drawn).size).toBe(readWorkspace().length);
    expect(joined.length).toBeGreaterThan(10);
    expect(joined.filter((id) => !drawn.includes(id))).toEqual([]);
  });
});
