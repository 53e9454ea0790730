import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What becomes of a request on its way to the API and back. */
export type Trouble =
  /** It never gets there. */
  | "refused before"
  | "cut before"
  /** It has done what it does, and nobody is told. */
  | "refused after"
  | "cut after"
  | "cut half way through the answer"
  /** The API is said to have too much to do. */
  | "limited";

/** Stands between a client and an API, and does the next of its troubles to each request until they are used up. */
export async function startUnreliableProxy(api: string) {
  const troubles: Trouble[] = [];
  let requests = 0;
  const server = createServer(async (request, response) => {
    requests += 1;
    const trouble = troubles.shift();
    const body = await text(request);
    if (trouble === "cut before") return response.destroy();
    if (trouble === "refused before") return refuse(response, 503);
    if (trouble === "limited") return refuse(response, 429, { "retry-after": "0" });
    const headers = {
      "content-type": "application/json",
      authorization: request.headers.authorization ?? "",
    };
    const answer = await fetch(`${api}${request.url}`, { method: "POST", headers, body });
    const content = await answer.text();
    if (trouble === "cut after") return response.destroy();
    if (trouble === "refused after") return refuse(response, 503);
    response.writeHead(answer.status, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(content),
    });
    if (trouble === undefined) return response.end(content);
    return response.write(content.slice(0, content.length / 2), () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What is done to the requests that come next. */
    trouble: (...next: readonly Trouble[]) => void troubles.push(...next),
    /** How many requests there have been. */
    requests: () => requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}) {
  return response.writeHead(status, headers).end("Something is wrong.");
}
