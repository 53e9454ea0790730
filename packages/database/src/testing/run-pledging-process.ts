import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { OrganisationId, PledgeId } from "@socialsmart/domain/kernel/ids";
import type { Pledging } from "./pledging.ts";

export type Answered = {
  readonly organisationId: OrganisationId;
  readonly answer: {
    readonly ok: boolean;
    readonly value: { readonly state: string; readonly pledgeId: PledgeId };
  };
};

export type PledgingProcess = {
  readonly process: ChildProcess;
  /** What it has been answered so far. */
  readonly answers: readonly Answered[];
  /** Lets it begin; it stands ready with its database open. */
  begin(): void;
  /** Settles when it has so many answers. */
  answered(count: number): Promise<void>;
  /** Settles when it has ended, with its exit code. */
  readonly ended: Promise<number | null>;
};

/** Starts pledging-process.ts and waits until it stands ready. */
export async function startPledgingProcess(options: {
  url: string;
  world: Pledging;
  maker: number;
  allAtOnce?: boolean;
}): Promise<PledgingProcess> {
  const program = fileURLToPath(new URL("./pledging-process.ts", import.meta.url));
  const { url, world, maker, allAtOnce = false } = options;
  const child = spawn(
    process.execPath,
    [program, "--url", url, "--world", JSON.stringify(world), "--maker", String(maker)].concat(
      allAtOnce ? ["--all-at-once"] : [],
    ),
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const ended = once(child, "exit").then(([code]: (number | null)[]) => code ?? null);
  const lines = createInterface({ input: child.stdout });
  const answers: Answered[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const [first] = await Promise.race([once(lines, "line"), ended.then(() => ["ended"])]);
  if (first !== "ready") throw new Error(`The pledging process said ${first} before it was ready`);
  lines.on("line", (line) => {
    answers.push(JSON.parse(line));
    for (const { count, resolve } of waiting) if (answers.length >= count) resolve();
  });
  return {
    process: child,
    answers,
    ended,
    begin: () => {
      child.stdin.write("\n");
    },
    answered: (count) =>
      answers.length >= count
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push({ count, resolve });
          }),
  };
}
