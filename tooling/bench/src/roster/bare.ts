import { createServer, type IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import type { LandlordId, OrganisationId, PledgeId } from "@socialsmart/domain/kernel/ids";
import { createIds } from "@socialsmart/runtime/ids";
import { closeServer, listen } from "@socialsmart/runtime/listen";
import { createPool } from "mysql2/promise";
import { openByHandOnServer } from "../pledge/by-hand-on-server.ts";
import type { Spot } from "../pledge/contender.ts";
import { rowsByHand } from "../pledge/rows-by-hand.ts";
import { openSql } from "../pledge/sql.ts";
import { answersByHand } from "./answers-by-hand.ts";

/** What the bench hands over, as JSON in the one argument. */
export type BareSettings = {
  readonly url: string;
  readonly connections: number;
  readonly landlordId: LandlordId;
};

export type BareRequest = {
  readonly variables: {
    readonly districtId: string;
    readonly id: string;
    readonly spot: Spot;
    readonly organisationId: OrganisationId;
    readonly pledgeId: PledgeId;
  };
};

/*
 * The yardstick: the same answers from SQL by hand, and nothing that could be left out. It asks for no token, knows one shape
 * of each answer, and reads the body's variables alone.
 */
const settings: BareSettings = JSON.parse(process.argv[2] ?? "");
const pool = createPool({
  uri: settings.url,
  connectionLimit: settings.connections,
  timezone: "Z",
  decimalNumbers: true,
});
const answers = answersByHand(pool, settings.landlordId);
const sql = await openSql(settings.url);
const byHand = openByHandOnServer({ ...settings, rows: await rowsByHand(sql, createIds()) });
await sql.close();

async function answer(request: IncomingMessage): Promise<unknown> {
  const { variables } = (await json(request)) as BareRequest;
  const { districtId, id, spot, organisationId, pledgeId } = variables;
  switch (request.url) {
    case "/roster":
      return answers.roster(districtId);
    case "/initiative":
      return answers.initiative(id);
    case "/pledge":
      return { pledgeId: await byHand.pledge(spot, organisationId) };
    case "/withdraw":
      await byHand.withdraw(spot, pledgeId);
      return { pledgeId };
    default:
      throw new Error(`Nothing is answered at ${request.url}`);
  }
}

const server = createServer(async (request, response) => {
  try {
    const body = JSON.stringify({ data: await answer(request) });
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(body),
    });
    response.end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
const port = await listen(server, { port: 0, variable: "PORT" });
process.once("SIGTERM", async () => {
  await closeServer(server);
  await byHand.close();
  await pool.end();
  process.exit();
});
process.stdout.write(`${JSON.stringify({ msg: "ready", url: `http://127.0.0.1:${port}` })}\n`);
