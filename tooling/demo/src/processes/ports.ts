import { createServer } from "node:http";
import { closeServer, listen } from "@socialsmart/runtime/listen";
import { StartError } from "@socialsmart/runtime/start-error";

export type PortWish = { readonly variable: string; readonly port: number; readonly host: string };

/**
 * Sees, before anything is started, that every port can be had, and finds a free one where 0 is wished for.
 *
 * @returns the ports in the order of the wishes.
 * @throws {StartError} in one line that names the port and the variable it came from.
 */
export async function checkPorts(wishes: readonly PortWish[]): Promise<readonly number[]> {
  const taken = new Map<number, string>();
  const held: ReturnType<typeof createServer>[] = [];
  try {
    const ports: number[] = [];
    for (const wish of wishes) {
      const { variable, port } = wish;
      const other = taken.get(port);
      if (other) throw new StartError(`${variable}=${port} is the port of ${other} too; give each its own`);
      const server = createServer();
      // Held until all are found, so that no free port is found twice.
      const found = await listen(server, wish);
      held.push(server);
      taken.set(found, variable);
      ports.push(found);
    }
    return ports;
  } finally {
    await Promise.all(held.map(closeServer));
  }
}
