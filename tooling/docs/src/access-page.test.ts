import { KNOWN, PLEDGES, ROSTERS, STAFF_IN_PERSON } from "@socialsmart/api/access/rules";
import { expect, test } from "vitest";
import { accessPage } from "./access-page.ts";

const page = accessPage(
  {
    Query: { viewer: KNOWN },
    Mutation: { pledgePlaces: PLEDGES, noteRecordExtract: STAFF_IN_PERSON },
    Lamp: { watts: ROSTERS, name: ROSTERS },
  },
  { Lamp: ROSTERS },
);

test("each rule is a row, with what it means to each role and each scope", () => {
  const cellsOf = (field: string) =>
    page
      .split("\n")
      .find((row) => row.includes(`\`${field}\``))
      ?.split(" | ")
      .slice(1, -1);
  expect(cellsOf("viewer")).toEqual(Array(10).fill("all"));
  expect(cellsOf("pledgePlaces")).toEqual(["all", "–", "–", "own", "–", "–", "–", "–", "all", "–"]);
  expect(cellsOf("noteRecordExtract")).toEqual(["all", "all", ...Array(8).fill("–")]);
});

test("fields of a type that have one rule share a row", () => {
  expect(page).toContain(`| \`name\` \`watts\` | all`);
});
