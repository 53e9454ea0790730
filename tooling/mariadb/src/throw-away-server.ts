import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:fs";
import { access, cp, mkdir, mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import getPort from "get-port";
import { createConnection } from "mysql2/promise";
import { guardDirectory } from "./guard.ts";
import { type Durability, serverFlags } from "./server-flags.ts";
import { findServerProgram, type ServerProgram } from "./server-program.ts";
import { templateDirectory } from "./template.ts";

/** A MariaDB server of one's own on 127.0.0.1, empty but for the database `app`. */
export interface ThrowAwayServer {
  /** As `app`, who may create and drop databases but not change the server: `mysql://app:app@127.0.0.1:port/app`. */
  readonly url: string;
  /** As root, for tests that kill connections or set global variables. */
  readonly rootUrl: string;
  /** The process number of the server; another one after a restart. */
  readonly pid: number;
  /** Kills the server outright (SIGKILL) and keeps its data. */
  crash(): Promise<void>;
  /** Starts it again on the same data and port after a crash. */
  restart(): Promise<void>;
  /** Stops the server and deletes its data. May be called twice. */
  stop(): Promise<void>;
}

const START_ATTEMPTS = 5;
const START_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 10_000;

/**
 * Starts a throw-away MariaDB server, ready in about a tenth of a second once a template has been made.
 * It dies with this process, however that ends.
 *
 * @param durability "relaxed" (default) never waits for a disk and lives in memory where it can; it keeps everything
 *   through a crash there, so it cannot show that something survives one. "full" is what production has to use.
 * @throws {MariadbNotInstalled} when this machine has no MariaDB server.
 */
export async function startMariadb({
  durability = "relaxed",
}: {
  durability?: Durability;
} = {}): Promise<ThrowAwayServer> {
  const program = await findServerProgram();
  const template = await templateDirectory(program);
  const directory = await mkdtemp(join(await baseDirectory(durability), "socialsmart-mariadb-"));
  const dismissGuard = guardDirectory(directory);
  try {
    await cp(template, join(directory, "data"), { recursive: true, mode: constants.COPYFILE_FICLONE });
    await mkdir(join(directory, "tmp"));
    let { port, server } = await launchOnFreePort(program, directory, durability);

    const kill = async (signal: "SIGKILL" | "SIGTERM") => {
      const gone = exited(server);
      server.kill(signal);
      const hung = setTimeout(() => server.kill("SIGKILL"), STOP_LIMIT_MS);
      await gone;
      clearTimeout(hung);
    };
    return {
      url: `mysql://app:app@127.0.0.1:${port}/app`,
      rootUrl: `mysql://root@127.0.0.1:${port}/mysql`,
      get pid() {
        return pidOf(server);
      },
      crash: () => kill("SIGKILL"),
      restart: async () => {
        server = await launch(program, directory, durability, port);
      },
      stop: async () => {
        await kill(durability === "full" ? "SIGTERM" : "SIGKILL");
        await rm(directory, { recursive: true, force: true });
        dismissGuard();
      },
    };
  } catch (error) {
    dismissGuard();
    throw error;
  }
}

/** Memory where nothing has to survive; else the temporary directory, which must be a real disk for fault tests. */
async function baseDirectory(durability: Durability): Promise<string> {
  if (durability === "full") return tmpdir();
  return access("/dev/shm", constants.W_OK).then(
    () => "/dev/shm",
    () => tmpdir(),
  );
}

/** Between finding a free port and listening on it somebody else may take it: then another one is tried. */
async function launchOnFreePort(program: ServerProgram, directory: string, durability: Durability) {
  for (let attempt = 1; ; attempt += 1) {
    const port = await getPort({ host: "127.0.0.1" });
    try {
      return { port, server: await launch(program, directory, durability, port) };
    } catch (error) {
      const taken = error instanceof ServerDidNotStart && error.log.includes("Address already in use");
      if (!taken || attempt === START_ATTEMPTS) throw error;
    }
  }
}

class ServerDidNotStart extends Error {
  override readonly name = "ServerDidNotStart";
  readonly log: string;
  constructor(why: string, log: string) {
    super(`MariaDB did not start: ${why}\n${log.split("\n").slice(-20).join("\n")}`);
    this.log = log;
  }
}

async function launch(
  program: ServerProgram,
  directory: string,
  durability: Durability,
  port: number,
): Promise<ChildProcess> {
  const logPath = join(directory, "error.log");
  const log = await open(logPath, "w");
  // In a session of its own, so Ctrl-C in a terminal reaches the tests and not their server.
  const server = spawn(program.path, [...serverFlags({ directory, durability, port })], {
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  server.unref();
  let gone = false;
  void exited(server).then(() => {
    gone = true;
  });
  await log.close();

  const deadline = performance.now() + START_LIMIT_MS;
  while (!(await isServing(directory, port))) {
    if (gone) throw new ServerDidNotStart("it ended at once", await readFile(logPath, "utf8"));
    if (performance.now() > deadline) {
      server.kill("SIGKILL");
      throw new ServerDidNotStart(
        `no answer within ${START_LIMIT_MS / 1000} s`,
        await readFile(logPath, "utf8"),
      );
    }
    await delay(5);
  }
  return server;
}

/** Whether the server that answers on the port is the one of this directory, and not one that was there first. */
async function isServing(directory: string, port: number): Promise<boolean> {
  try {
    const connection = await createConnection({
      host: "127.0.0.1",
      port,
      user: "root",
      connectTimeout: 2_000,
    });
    try {
      const [rows] = await connection.query("SELECT @@pid_file AS pidFile");
      return JSON.stringify(rows).includes(JSON.stringify(join(directory, "server.pid")));
    } finally {
      await connection.end();
    }
  } catch {
    return false;
  }
}

function pidOf(server: ChildProcess): number {
  if (server.pid === undefined) throw new Error("The server has no process");
  return server.pid;
}

/** Settles when the process has ended, at once if it has already. */
async function exited(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
}
