import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { readBody } from "../http/reply.ts";
import { stop } from "../http/server.ts";

export const signingSecret = "test-secret";
export const botToken = "xoxb-test";

/** A form's fields, an interaction's payload or an event's envelope: what of them the tests look into. */
export interface ReceivedBody {
  type?: string;
  command?: string;
  text?: string;
  /** What somebody has typed into a menu of the app's own data. */
  value?: string;
  response_url: string;
  trigger_id: string;
  event_id?: string;
  event?: { type: string; [field: string]: unknown };
  message?: unknown;
  container?: { is_ephemeral?: boolean };
  view: { id: string; hash: string; state: { values: Record<string, unknown> } };
}

export interface Received {
  headers: Record<string, string | string[] | undefined>;
  body: ReceivedBody;
}

export interface AppAnswer {
  status?: number;
  json?: unknown;
  text?: string;
}

type Answer = AppAnswer | "never" | undefined;

/** A tiny app: checks signatures, keeps what it receives, answers what a test tells it to. */
export class TestApp {
  readonly received: Received[] = [];
  /** How the next requests are answered; an empty 200 unless told. */
  answer: (received: Received) => Answer | Promise<Answer> = () => undefined;
  readonly #server = createServer(async (request, response) => {
    const text = await readBody(request);
    if (!isSigned(request.headers, text)) {
      response.writeHead(401).end("bad signature");
      return;
    }
    const received = { headers: request.headers, body: parse(text) };
    this.received.push(received);
    const answer = await this.answer(received);
    if (answer === "never") return;
    if (answer?.json !== undefined)
      response
        .writeHead(answer.status ?? 200, { "Content-Type": "application/json" })
        .end(JSON.stringify(answer.json));
    else response.writeHead(answer?.status ?? 200).end(answer?.text ?? "");
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/slack/events`;
  }

  stop(): Promise<void> {
    return stop(this.#server);
  }

  /** What the app received last. */
  get last(): Received {
    const last = this.received.at(-1);
    if (!last) throw new Error("the app has received nothing");
    return last;
  }
}

function parse(text: string): ReceivedBody {
  if (text.startsWith("{")) return JSON.parse(text);
  const form = Object.fromEntries(new URLSearchParams(text));
  return JSON.parse(form.payload ?? JSON.stringify(form));
}

function isSigned(headers: Received["headers"], body: string): boolean {
  const timestamp = Number(headers["x-slack-request-timestamp"]);
  if (!(Math.abs(Date.now() / 1000 - timestamp) < 300)) return false;
  const expected = `v0=${createHmac("sha256", signingSecret).update(`v0:${timestamp}:${body}`).digest("hex")}`;
  const given = String(headers["x-slack-signature"]);
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}
