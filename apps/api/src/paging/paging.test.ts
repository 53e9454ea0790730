import { addAssociation } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { encodeCursor } from "./cursor.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  // Two of one name, so that the id decides between them.
  for (const name of ["Ängens IF", "Ängens IF", "Zebraklubben"]) await addAssociation(api.world, name);
});
afterAll(() => api.close());

const ORGANISATIONS = `query ($first: Int!, $after: String) {
  organisations(first: $first, after: $after) {
    edges { cursor node { id name } } nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
  }
}`;

describe("a connection", () => {
  test.each([1, 2, 3, 7, 100])("gives everything once and in order, %i at a time", async (first) => {
    const names: string[] = [];
    const ids = new Set<string>();
    let after: string | null = null;
    do {
      const { data, errors } = await api.ask(ORGANISATIONS, { first, after });
      expect(errors).toStrictEqual([]);
      const { edges, nodes, pageInfo, totalCount } = data.organisations;
      expect(totalCount).toBe(7);
      expect(edges.length).toBeLessThanOrEqual(first);
      expect(nodes).toStrictEqual(edges.map(({ node }: { node: { id: string } }) => ({ id: node.id })));
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      expect(pageInfo.startCursor).toBe(edges.at(0).cursor);
      for (const { node } of edges) {
        names.push(node.name);
        ids.add(node.id);
      }
      expect(pageInfo.hasNextPage).toBe(ids.size < 7);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids.size).toBe(7);
    expect(names).toStrictEqual([
      "Exempelbageriet",
      "Föreningen Låtsas",
      "Påhittade Gymmet",
      "Västerporten Fastigheter",
      "Zebraklubben",
      "Ängens IF",
      "Ängens IF",
    ]);
  });

  test.each([0, -1, 101, 2147483647])("refuses first: %i", async (first) => {
    const { status, data, errors } = await api.ask(ORGANISATIONS, { first });
    expect(status).toBe(200);
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        message: `The argument first must be from 1 to 100, not ${first}.`,
        path: ["organisations"],
        extensions: { code: "BAD_USER_INPUT", argument: "first" },
      },
    ]);
  });

  const id = `organisation_${"0".repeat(26)}`;
  test.each([
    ["nothing", ""],
    ["words", "the next page please"],
    ["base64url of nonsense", Buffer.from("{{{").toString("base64url")],
    ["another shape", Buffer.from(JSON.stringify({ key: "A", id })).toString("base64url")],
    ["too much", Buffer.from(JSON.stringify(["A", id, "B"])).toString("base64url")],
    ["a number for a key", Buffer.from(JSON.stringify([1, id])).toString("base64url")],
    ["a cursor of another list", encodeCursor({ key: "A", id: `district_${"0".repeat(26)}` })],
    ["SQL for an id", encodeCursor({ key: "A", id: "organisation_' OR 1=1 --" })],
    ["standard base64", `${Buffer.from(JSON.stringify(["ÿÿÿ>>>", id])).toString("base64")}==`],
    ["something endless", encodeCursor({ key: "A".repeat(100_000), id })],
  ])("refuses a cursor that is %s", async (_, after) => {
    const { data, errors } = await api.ask(ORGANISATIONS, { first: 2, after });
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { path: ["organisations"], extensions: { code: "BAD_USER_INPUT", argument: "after" } },
    ]);
  });

  test("refuses a cursor with words where a moment is due", async () => {
    const after = encodeCursor({ key: "soon", id: `shift_${"0".repeat(26)}` });
    const { errors } = await api.ask("query ($after: String) { shifts(after: $after) { totalCount } }", {
      after,
    });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "after" } }]);
  });

  test("goes on behind an item that is gone", async () => {
    const after = encodeCursor({ key: "Exempelz", id });
    const { data } = await api.ask(ORGANISATIONS, { first: 1, after });
    expect(data.organisations.edges[0].node.name).toBe("Föreningen Låtsas");
  });

  test("counts only for those who ask how many there are", async () => {
    const before = api.statements.length;
    await api.ask("{ organisations { nodes { name } } }");
    const without = api.statements.length - before;
    await api.ask("{ organisations { nodes { name } totalCount } }");
    expect(api.statements.length - before - without).toBe(without + 1);
  });
});
