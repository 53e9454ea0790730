import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, fstatSync, mkdirSync, openSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { ownWords } from "./own-words.ts";

export type ProgramSpec = {
  /** What it is called to people: "the API". */
  readonly title: string;
  /** The file that Node runs. */
  readonly main: string;
  readonly env: NodeJS.ProcessEnv;
  /** Answers 2xx once the program does its work. */
  readonly readyUrl: string;
  /** What it writes is added here. */
  readonly logFile: string;
};

export type Ending = {
  /** "exit code 1", "SIGKILL" */
  readonly how: string;
  /** By a signal: it had no say in it. */
  readonly killed?: true;
};

const LIFELINE = join(import.meta.dirname, "lifeline.ts");

/** One of our programs, running as a process of its own. */
export class Program {
  readonly spec: ProgramSpec;
  /** Resolves when the process is gone, to how it ended. Never rejects. */
  readonly ended: Promise<Ending>;
  readonly #process: ChildProcess;
  readonly #logStart: number;

  constructor(spec: ProgramSpec) {
    this.spec = spec;
    mkdirSync(dirname(spec.logFile), { recursive: true });
    const log = openSync(spec.logFile, "a");
    this.#logStart = fstatSync(log).size;
    // A group of its own: Ctrl-C reaches the starter alone, which then stops the programs in order.
    this.#process = spawn(process.execPath, ["--import", LIFELINE, spec.main], {
      env: spec.env,
      detached: true,
      stdio: ["pipe", log, log],
    });
    closeSync(log);
    this.ended = new Promise((resolve) => {
      this.#process.once("error", (error) => resolve({ how: error.message }));
      this.#process.once("exit", (code, signal) =>
        resolve(signal ? { how: signal, killed: true } : { how: `exit code ${code}` }),
      );
    });
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Does nothing if it is gone. */
  signal(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  /** One line for people that says what became of it, and where its log is; then its own words, if it had any. */
  epitaph(what: string, how: string): string {
    const { title, logFile } = this.spec;
    const words = ownWords(logFile, this.#logStart);
    return `${title} ${what} (${how}; see ${shown(logFile)})${words && `: ${words}`}`;
  }
}

function shown(path: string): string {
  const inside = relative("", path);
  return inside.startsWith("..") ? path : inside;
}
