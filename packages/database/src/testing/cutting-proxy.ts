import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Stands between the store and a MariaDB server, and cuts a connection when it is told to. */
export interface CuttingProxy {
  /** The server's URL through this proxy. */
  readonly url: string;
  /**
   * Cuts the next connection on which a statement that begins so is sent, or a prepared one with that text for a value: before
   * the server gets it, or once the server has done it and before its answer is passed on. One connection only, and then no
   * more.
   */
  cutNext(what: string, when: "BEFORE" | "AFTER"): void;
  /** How many connections were cut. */
  readonly cuts: number;
  close(): Promise<void>;
}

// The byte that says COM_QUERY: https://mariadb.com/docs/server/reference/clientserver-protocol/3-text-protocol/com_query
const COM_QUERY = "\x03";

/** @param rewrite changes what is sent to the server, to something of the same length */
export async function startCuttingProxy(
  serverUrl: string,
  rewrite: (sent: Buffer) => Buffer = (sent) => sent,
): Promise<CuttingProxy> {
  const target = new URL(serverUrl);
  const sockets = new Set<Socket>();
  let armed: { markers: readonly Buffer[]; when: "BEFORE" | "AFTER" } | undefined;
  let cuts = 0;

  const proxy = createServer((client) => {
    const server = connect(Number(target.port), target.hostname);
    const both = [client, server];
    const cut = () => {
      for (const socket of both) socket.destroy();
    };
    let swallowing = false;
    for (const socket of both) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", cut);
      socket.on("close", () => {
        sockets.delete(socket);
        cut();
      });
    }
    client.on("data", (chunk: Buffer) => {
      if (armed?.markers.some((marker) => chunk.includes(marker))) {
        const { when } = armed;
        armed = undefined;
        cuts += 1;
        if (when === "BEFORE") return cut();
        swallowing = true;
      }
      server.write(rewrite(chunk));
    });
    server.on("data", (chunk) => {
      if (swallowing) return cut();
      client.write(chunk);
    });
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const url = new URL(serverUrl);
  url.port = String((proxy.address() as AddressInfo).port);

  return {
    url: url.href,
    get cuts() {
      return cuts;
    },
    cutNext(what, when) {
      // A prepared statement's values are sent with their length before them.
      const prefixes = [COM_QUERY, String.fromCharCode(what.length)];
      armed = { markers: prefixes.map((prefix) => Buffer.from(prefix + what)), when };
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, "close");
    },
  };
}
