import type { Server } from "node:http";
import { StartError } from "./start-error.ts";

/**
 * Opens a server's port.
 *
 * @param variable the environment variable that the port came from, which an error names.
 * @param host the address to listen on: this machine only, unless said otherwise.
 * @param hostVariable the environment variable that the address came from, which an error names.
 * @returns the port, which tells where port 0 led.
 * @throws {StartError} in one line if the port is taken or may not be opened, or the address is none of this machine.
 */
export async function listen(
  server: Server,
  {
    port,
    variable,
    host = "127.0.0.1",
    hostVariable,
  }: { port: number; variable: string; host?: string; hostVariable?: string },
): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      const why = WHY[error.code ?? ""]?.(variable);
      const isHost = hostVariable !== undefined && OF_THE_HOST.has(error.code);
      if (why) reject(new StartError(`${variable}=${port} ${why}`, { cause: error }));
      else if (isHost)
        reject(new StartError(`${hostVariable}=${host} ${noHost(hostVariable)}`, { cause: error }));
      else reject(error);
    };
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A server that listens on no port");
  return address.port;
}

const WHY: Readonly<Record<string, (variable: string) => string>> = {
  EADDRINUSE: (variable) => `is taken by another program; stop that, or set ${variable} to another port`,
  EACCES: (variable) => `may not be opened by this user; set ${variable} to a port above 1023`,
};

const OF_THE_HOST: ReadonlySet<string | undefined> = new Set(["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN"]);

function noHost(variable: string): string {
  return `is no address of this machine; set ${variable} to one, such as 127.0.0.1, or 0.0.0.0 for all`;
}

/** Takes no more requests, waits for those under way, and lets go of the port. */
export async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  // A connection that is kept alive falls idle only after its last answer, and would then hold the server for seconds.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  try {
    await new Promise<void>((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
    });
  } finally {
    clearInterval(idle);
  }
}
