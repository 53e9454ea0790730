#!/usr/bin/env node
import process from "node:process";
import { styleText } from "node:util";
import { runMain } from "@socialsmart/runtime/run-main";
import { environment } from "./connection/environment.config.ts";
import { Interrupted } from "./exit.ts";
import { run } from "./run.ts";

const { argv, stdout, stderr } = process;
const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // The second time, the system's own way: the process ends at once.
  process.once(signal, () => interruption.abort(new Interrupted(signal)));
}
// Who reads may go before the end, and need not be told of it.
stderr.on("error", () => {});
stdout.on("error", () => {});

await runMain(async () => {
  process.exitCode = await run(argv.slice(2), {
    env: environment,
    stdout,
    stderr,
    signal: interruption.signal,
    now: () => Temporal.Now.instant(),
    notice: (line) => void stderr.write(`${line}\n`),
    columns: stdout.columns,
    emphasise: (text) => styleText("bold", text, { stream: stdout }),
  });
  // What a reader of standard output has not taken would keep the process for as long as it takes nothing.
  if (interruption.signal.aborted) process.exit();
});
