import type { Server } from "node:http";
import { StartError } from "./start-error.ts";

/**
 * Opens a server's port.
 *
 * @param variable the environment variable that the port came from, which an error names.
 * @param host the address to listen on: this machine only, unless said otherwise.
 * @returns the port, which tells where port 0 led.
 * @throws {StartError} in one line if the port is taken or may not be opened.
 */
export async function listen(
  server: Server,
  { port, variable, host = "127.0.0.1" }: { port: number; variable: string; host?: string },
): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      const why = WHY[error.code ?? ""];
      reject(why ? new StartError(`${variable}=${port} ${why(variable)}`, { cause: error }) : error);
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
