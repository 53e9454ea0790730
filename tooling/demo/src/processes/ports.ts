import { createServer, type Server } from "node:http";
import { closeServer, listen } from "@socialsmart/runtime/listen";
import { StartError } from "@socialsmart/runtime/start-error";

export type Port = {
  /** The environment variable that it comes from. */
  readonly variable: string;
  readonly port: number;
  readonly host: string;
};

/**
 * Sees, before anything is started, that every port can be had, and finds a free one where 0 is wished for.
 *
 * @throws {StartError} in one line that names the port and the variable it came from.
 */
export async function checkPorts<Name extends string>(
  wishes: Readonly<Record<Name, Port>>,
): Promise<Readonly<Record<Name, Port>>> {
  const found: Partial<Record<Name, Port>> = {};
  const taken = new Map<number, string>();
  // Held until all are found, so that no free port is found twice.
  const held: Server[] = [];
  try {
    for (const [name, wish] of Object.entries<Port>(wishes) as [Name, Port][]) {
      const other = taken.get(wish.port);
      if (other) {
        throw new StartError(`${wish.variable}=${wish.port} is the port of ${other} too; give each its own`);
      }
      const server = createServer();
      const port = await open(server, wish);
      held.push(server);
      taken.set(port, wish.variable);
      found[name] = { ...wish, port };
    }
    return found as Record<Name, Port>;
  } finally {
    await Promise.all(held.map(closeServer));
  }
}

async function open(server: Server, wish: Port): Promise<number> {
  try {
    return await listen(server, wish);
  } catch (error) {
    if (error instanceof StartError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError(`${wish.variable}=${wish.port} cannot be opened on ${wish.host}: ${why}`);
  }
}

/** Where a program on that port is reached from this machine. */
export function addressOf({ port, host }: Port): string {
  return `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`;
}
