import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Database, openDatabase } from "@socialsmart/database/open-database";
import type { OperatorActor } from "@socialsmart/domain/access/actor";
import { ok } from "@socialsmart/domain/kernel/result";
import { foundLandlord } from "@socialsmart/domain/landlord/found-landlord";
import type { OutboxMessage } from "@socialsmart/domain/outbox/delivery-queue";
import { type Lane, laneOfChannel } from "@socialsmart/domain/outbox/lane";
import { createDatabase } from "@socialsmart/mariadb/create-database";
import { mysqlForTests } from "@socialsmart/mariadb/test-server";
import { systemClock } from "@socialsmart/runtime/clock";
import { createIds } from "@socialsmart/runtime/ids";
import { createLog } from "@socialsmart/runtime/log";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anId } from "../testing/models.ts";
import { done } from "../testing/world.ts";
import { CardAgeing } from "./card-ageing.ts";
import { ClosedChannels } from "./closed-channels.ts";
import { Dispatcher } from "./dispatcher.ts";
import { type Attempt, LeaseLost } from "./posting.ts";
import { StartedShifts } from "./started-shifts.ts";

const TEAM = "T0RACES";
const mysql = mysqlForTests();

type Place = { readonly url: string; remove(): Promise<void> };

async function fileOfItsOwn(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "dispatcher-races-"));
  return { url: `sqlite:${join(folder, "races.sqlite")}`, remove: () => rm(folder, { recursive: true }) };
}

async function databaseOfItsOwn(): Promise<Place> {
  if (!mysql.available) throw new Error(mysql.reason);
  const { url, drop } = await createDatabase(mysql.url, "races");
  return { url, remove: drop };
}

type Tell = (messages: readonly OutboxMessage[], attempt: Attempt) => Promise<void>;

describe.each([
  ["one SQLite file", fileOfItsOwn, true],
  ["one MariaDB", databaseOfItsOwn, mysql.available],
])("dispatchers that share %s", (_name, makePlace, isAvailable) => {
  let place: Place;
  const ids = createIds();
  const opened: Database[] = [];
  let actor: OperatorActor;

  beforeAll(async () => {
    if (!isAvailable) return;
    place = await makePlace();
    const database = await open();
    await database.migrate();
    const deps = { store: database.store, clock: systemClock, ids, secrets: randomSecrets };
    const founding = {
      name: "Värd",
      organisationNumber: null,
      language: "sv",
      zone: "Europe/Stockholm",
    } as const;
    const { landlordId } = done(await foundLandlord(deps, { ...founding, chatTeamId: TEAM }));
    actor = { kind: "OPERATOR", landlordId, source: "COMMAND_LINE" };
  });
  afterAll(async () => {
    for (const database of opened) await database.close();
    await place?.remove();
  });

  /** Opens the database once more, as another process does. */
  async function open(): Promise<Database> {
    const database = await openDatabase({ url: place.url, ids });
    opened.push(database);
    return database;
  }

  async function append(lanes: readonly Lane[], count: number): Promise<void> {
    const [database] = opened;
    const command = { actor, name: "test", key: null, input: null };
    await database?.store.transaction<null, never>(command, async (tx) => {
      for (let n = 0; n < count; n += 1) {
        for (const lane of lanes) {
          const fact = { type: "InitiativeCompleted", initiativeId: anId("initiative") } as const;
          await tx.outbox.append(lane, fact, systemClock.now());
        }
      }
      return ok(null);
    });
  }

  function lanesOf(count: number): readonly Lane[] {
    return Array.from({ length: count }, () => {
      return laneOfChannel(actor.landlordId, { teamId: TEAM, channelId: anId("delivery") });
    });
  }

  function dispatcherOn({ deliveries: queue, store }: Database, tell: Tell, leaseMs?: number): Dispatcher {
    const deps = { store, clock: systemClock, ids, secrets: randomSecrets };
    const log = createLog({ name: "race", level: "silent" });
    const teller = { tell, refreshCard: async () => undefined };
    return new Dispatcher({
      ...{ queue, teller, log, ...deps, closed: new ClosedChannels(deps) },
      ageing: new CardAgeing({ queue, teller, log, started: new StartedShifts(deps) }),
      teams: async () => [TEAM],
      owner: `race ${ids.next("delivery")}`,
      ...(leaseMs !== undefined && { leaseMs }),
    });
  }

  test.skipIf(!isAvailable).each([2, 3])(
    "tell each message once and in its lane's order, never two in a lane at once: %i of them",
    async (count) => {
      const lanes = lanesOf(8);
      const told = new Map<Lane, number[]>(lanes.map((lane) => [lane, []]));
      const inside = new Set<Lane>();
      const clashes: Lane[] = [];
      const tell: Tell = async (messages) => {
        for (const { lane, seq } of messages) {
          if (inside.has(lane)) clashes.push(lane);
          inside.add(lane);
          await pause(1);
          told.get(lane)?.push(seq);
          inside.delete(lane);
        }
      };
      const dispatchers: Dispatcher[] = [];
      for (let n = 0; n < count; n += 1) dispatchers.push(dispatcherOn(await open(), tell));
      for (let round = 0; round < 3; round += 1) {
        await Promise.all([append(lanes, 3), ...dispatchers.map((dispatcher) => dispatcher.drain())]);
      }
      for (const dispatcher of dispatchers) await dispatcher.drain();
      expect(clashes).toEqual([]);
      expect([...told.values()]).toEqual(lanes.map(() => [1, 2, 3, 4, 5, 6, 7, 8, 9]));
    },
    60_000,
  );

  test.skipIf(!isAvailable)(
    "one that lost its lease in the midst of a post gets nothing more done, and the other goes on with its delivery",
    async () => {
      const lanes = lanesOf(1);
      await append(lanes, 2);
      const said: string[] = [];
      const [first, second] = [await open(), await open()];
      const slow = dispatcherOn(
        first,
        async ([message], attempt) => {
          said.push(`slow begins ${message?.seq}`);
          const other = dispatcherOn(second, async ([taken], { isBegunBefore, deliveryId }) => {
            const isSame = deliveryId === attempt.deliveryId;
            said.push(`other tells ${taken?.seq}${isBegunBefore && isSame ? ", begun before" : ""}`);
          });
          await pause(5);
          await other.drain();
          if (!(await attempt.renew())) throw new LeaseLost();
          said.push("slow posts all the same");
        },
        1,
      );
      await slow.drain();
      expect(said).toEqual(["slow begins 1", "other tells 1, begun before", "other tells 2"]);
    },
    60_000,
  );
});
