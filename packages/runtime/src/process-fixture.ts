import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A process for tests of signals and faults, which cannot be tried inside the test runner's own. */
export function startProcess(script: string) {
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  const stdout = createInterface({ input: child.stdout });
  stdout.on("line", (line) => lines.push(line));
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += String(chunk);
  });
  const closed = once(child, "close");
  return {
    lines,
    signal: (signal: NodeJS.Signals) => child.kill(signal),
    /** Waits until a line of the output holds the text. */
    async said(text: string): Promise<void> {
      while (!lines.some((line) => line.includes(text))) {
        await Promise.race([once(stdout, "line"), closed]);
        if (child.exitCode !== null && !lines.some((line) => line.includes(text))) {
          throw new Error(`Ended without saying "${text}": ${lines.join("\n")}${stderr}`);
        }
      }
    },
    async ended() {
      await closed;
      return { exitCode: child.exitCode, lines, stderr };
    },
  };
}

/** The address of a file of this package, for an import inside such a process. */
export function fileOf(name: string): string {
  return JSON.stringify(new URL(name, import.meta.url).href);
}
