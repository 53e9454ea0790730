import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

async function run(command: string, type: string, input: object, wanted = "") {
  const query = `mutation ($input: ${type}!) { ${command}(input: $input) { __typename ${wanted} ... on UserError { message } } }`;
  return (await api.ask(query, { input })).data[command];
}

async function routes() {
  const query = "{ channelRoutes { id chatChannelId pace district { id name } } }";
  return (await api.ask(query)).data.channelRoutes;
}

test("a channel hears of a district, at another pace, and not any more", async () => {
  const { districtId } = api.world;
  const route = (given: object = {}) =>
    run(
      "routeChannel",
      "RouteChannelInput",
      { chatChannelId: "C0500", districtId, pace: "INSTANT", ...given },
      "... on RouteChannelSuccess { route { id pace district { id } } }",
    );
  const made = await route();
  expect(made).toMatchObject({ __typename: "RouteChannelSuccess", route: { district: { id: districtId } } });
  const { id: routeId } = made.route;
  expect((await route({ pace: "DIGEST" })).route).toMatchObject({ id: routeId, pace: "DIGEST" });
  expect(await routes()).toMatchObject([{ id: routeId, chatChannelId: "C0500", pace: "DIGEST" }]);
  expect((await route({ districtId: "nothing" })).__typename).toBe("DistrictNotFoundError");
  expect((await route({ chatChannelId: "" })).__typename).toBe("InvalidInputError");
  const end = (id: string) => run("unrouteChannel", "UnrouteChannelInput", { routeId: id });
  expect((await end(routeId)).__typename).toBe("UnrouteChannelSuccess");
  expect((await end(routeId)).__typename).toBe("RouteNotFoundError");
  expect((await end("nothing")).__typename).toBe("RouteNotFoundError");
  expect(await routes()).toEqual([]);
});

test("an initiative gets another channel, and none", async () => {
  const { initiativeId } = api.world;
  const link = (chatChannelId: string | null, id: string = initiativeId) =>
    run(
      "linkInitiativeChannel",
      "LinkInitiativeChannelInput",
      { initiativeId: id, chatChannelId },
      "... on LinkInitiativeChannelSuccess { initiative { chatChannelId } }",
    );
  expect((await link("C0501")).initiative).toEqual({ chatChannelId: "C0501" });
  expect((await link(null)).initiative).toEqual({ chatChannelId: null });
  expect((await link("C 1")).__typename).toBe("InvalidInputError");
  expect((await link("C0501", "nothing")).__typename).toBe("InitiativeNotFoundError");
});
