import { mysqlForTests } from "@socialsmart/mariadb/test-server";
import { startMariadb, type ThrowAwayServer } from "@socialsmart/mariadb/throw-away-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

describe.skipIf(!mysqlForTests().available)("on MariaDB", () => {
  let server: ThrowAwayServer;
  let api: TestApi;
  beforeAll(async () => {
    server = await startMariadb();
    api = await startTestApi({ server: server.url });
  });
  afterAll(async () => {
    await api.close();
    await server.stop();
  });

  test("a server that dies and comes back is noticed and found again, and a command is not lost or doubled", async () => {
    const query = "{ landlord { name } }";
    const command = `mutation ($shiftId: ID!, $organisationId: ID!) {
      pledgePlaces(input: { shiftId: $shiftId, organisationId: $organisationId, places: 1 }, idempotencyKey: "k") {
        ... on PledgePlacesSuccess { pledge { shift { placesTaken } } }
      }
    }`;
    const { shiftId, gym } = api.world;
    const pledge = () => api.ask(command, { shiftId, organisationId: gym.organisationId });
    const done = { pledgePlaces: { pledge: { shift: { placesTaken: 1 } } } };
    const readiness = async () => (await fetch(`${api.url}/readyz`)).status;
    expect(await readiness()).toBe(200);
    expect((await pledge()).data).toStrictEqual(done);

    await server.crash();
    const refused = await api.ask(query);
    expect(refused.status).toBe(503);
    expect(refused.errors[0]?.extensions.code).toBe("SERVICE_UNAVAILABLE");
    expect(await readiness()).toBe(503);

    await server.restart();
    expect((await api.ask(query)).data).toStrictEqual({ landlord: { name: "Västerporten Fastigheter" } });
    expect(await readiness()).toBe(200);
    expect((await pledge()).data).toStrictEqual(done);
  }, 60_000);
});
