import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

type Received = {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly query?: string;
    readonly documentId?: string;
    readonly variables: Readonly<Record<string, unknown>>;
  };
};

/** Answers a request, or breaks off. */
export type Reply = (response: ServerResponse) => void;

/**
 * Something over HTTP that answers as it is told: the first request by the first reply, and so on; the last one goes on for
 * good.
 */
export async function startFakeApi(...replies: readonly Reply[]) {
  const received: Received[] = [];
  let open = 0;
  const server = createServer(async (request, response) => {
    open += 1;
    response.once("close", () => {
      open -= 1;
    });
    const body = (await json(request)) as Received["body"];
    const reply = replies[Math.min(received.length, replies.length - 1)];
    received.push({ url: request.url ?? "", headers: request.headers, body });
    reply?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** How many answers are under way. */
    open: () => open,
    received: received as readonly Received[],
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function answer(
  content: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): Reply {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(content));
  };
}

/** An answer of one error. */
export function refuse(
  code: string,
  facts: Readonly<Record<string, unknown>> = {},
  { status = 200, data = null }: { status?: number; data?: unknown } = {},
): Reply {
  return answer(
    { data, errors: [{ message: "No.", path: ["viewer"], extensions: { code, ...facts } }] },
    { status },
  );
}

/** No more than a status, as a proxy says it. */
export function page(status: number, headers: Readonly<Record<string, string>> = {}): Reply {
  return (response) => {
    response.writeHead(status, { "content-type": "text/html", ...headers });
    response.end("<h1>Something</h1>");
  };
}

/** Server-sent events, each of graphql-sse's; then the connection stays open, or is ended as `end` says. */
export function stream(
  events: readonly (readonly ["next", unknown] | readonly ["complete"])[],
  end?: (response: ServerResponse) => void,
): Reply {
  return (response) => {
    response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
    const lines = events.map(
      ([event, data]) => `event: ${event}\ndata: ${data ? JSON.stringify(data) : ""}\n\n`,
    );
    response.write(`:\n\n${lines.join("")}`, () => end?.(response));
  };
}

/** The connection is cut before anything is answered. */
export const cut: Reply = (response) => void response.destroy();

/** The connection is cut in the middle of an answer. */
export const cutHalfWay: Reply = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"data":', () => response.destroy());
};

/** Nothing is ever answered. */
export const silence: Reply = () => {};
