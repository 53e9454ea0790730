import type { ServiceTokenId } from "@socialsmart/domain/kernel/ids";
import type { Store } from "@socialsmart/domain/store/store";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { sequentialIds } from "@socialsmart/domain/testing/sequential-ids";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { collectLog } from "../testing/collect-log.ts";
import { startTestApi } from "../testing/test-api.ts";
import { TokenUses } from "./token-uses.ts";

const ids = sequentialIds({ after: 9_000_000 });
const [lobby, report] = [ids.next("token"), ids.next("token")];
const NINE = Temporal.Instant.from("2026-03-02T08:00:00Z");
const MINUTE = 60_000;

describe("when tokens were used", () => {
  let written: string[];
  let fault: Error | undefined;
  const { log, lines } = collectLog();
  const store = {
    noteTokenUse: async (id: ServiceTokenId, at: Temporal.Instant) => {
      if (fault) throw fault;
      written.push(`${id} ${at}`);
    },
  } as Partial<Store> as Store;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    written = [];
    fault = undefined;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("is written once a minute, of each token the last", async () => {
    const uses = new TokenUses({ store, log });
    uses.note(lobby, NINE);
    uses.note(report, NINE);
    uses.note(lobby, NINE.add({ seconds: 59 }));
    await vi.advanceTimersByTimeAsync(MINUTE - 1);
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(written).toEqual([`${lobby} 2026-03-02T08:00:59Z`, `${report} 2026-03-02T08:00:00Z`]);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(written).toHaveLength(2);
    await uses.stop();
  });

  test("is written at the end, and no more after that", async () => {
    const uses = new TokenUses({ store, log });
    uses.note(lobby, NINE);
    await uses.stop();
    expect(written).toHaveLength(1);
    uses.note(lobby, NINE);
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(written).toHaveLength(1);
  });

  test("is written the next minute, with a line in the log, where it cannot be written now", async () => {
    const uses = new TokenUses({ store, log });
    uses.note(lobby, NINE);
    uses.note(report, NINE);
    fault = new StoreUnavailable("connect ECONNREFUSED");
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(lines.filter((line) => line.includes("last use was not noted"))).toHaveLength(1);
    fault = undefined;
    uses.note(lobby, NINE.add({ seconds: 90 }));
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(written).toEqual([`${lobby} 2026-03-02T08:01:30Z`, `${report} 2026-03-02T08:00:00Z`]);
    await uses.stop();
  });
});

test("the API notes the tokens that it let in, and no other", async () => {
  const noted: ServiceTokenId[] = [];
  const change = (store: Store): Store => ({
    ...store,
    noteTokenUse: async (id, at) => {
      noted.push(id);
      await store.noteTokenUse(id, at);
    },
  });
  const api = await startTestApi({ change });
  const { tokenId, token } = await api.issueToken(["roster:read"]);
  await api.issueToken(["roster:read"]);
  await api.ask("{ viewer { name } }", {}, token);
  await api.ask("{ viewer { name } }", {}, `ssm_${"a".repeat(52)}`);
  await api.close();
  expect(noted).toEqual([tokenId]);
});
