import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { BodyTooLarge, replyJson } from "./reply.ts";

export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<void> | void;

/** Listens on this machine only. Rejects with the port's number where it is in use. */
export async function listen(port: number, handle: Handler): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://local").pathname;
    Promise.resolve(handle(request, response, path)).catch((error: unknown) => fail(response, error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`port ${port} is in use: the local Slack cannot start there`, { cause: error })
          : error,
      ),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  return { server, port: isAddress(address) ? address.port : port };
}

/** Stops listening and drops every connection, a waiting page's too. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return;
  if (error instanceof BodyTooLarge) {
    replyJson(response, 413, { ok: false, error: "request_too_large" });
    return;
  }
  process.stderr.write(`local Slack: ${error instanceof Error ? error.stack : String(error)}\n`);
  replyJson(response, 500, { ok: false, error: "internal_error" });
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === "object" && address !== null;
}
