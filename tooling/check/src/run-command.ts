import { spawn } from "node:child_process";

export interface CommandResult {
  /** 0 is a success; a command that could not be started or was killed has another one. */
  readonly exitCode: number;
  /** What it wrote to standard output and standard error, in order; empty where it wrote to ours. */
  readonly output: string;
  readonly seconds: number;
}

/**
 * Runs a program to its end. It gets no standard input: nothing here may ask questions.
 *
 * @param show "live" lets it write to our own output, "keep" gathers what it writes.
 */
export async function runCommand(
  [program, ...args]: readonly [string, ...string[]],
  { cwd, env, show }: { cwd: string; env: NodeJS.ProcessEnv; show: "live" | "keep" },
): Promise<CommandResult> {
  const started = performance.now();
  const chunks: string[] = [];
  const exitCode = await new Promise<number>((resolve) => {
    const output = show === "live" ? "inherit" : "pipe";
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", output, output] });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
    }
    child.once("error", (error) => {
      chunks.push(`${program} could not be started: ${error.message}\n`);
      resolve(1);
    });
    child.once("close", (code) => resolve(code ?? 1));
  });
  return { exitCode, output: chunks.join(""), seconds: (performance.now() - started) / 1000 };
}
