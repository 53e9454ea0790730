import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import type { PostAnswer } from "../deliveries/post.ts";
import type { Violations } from "../violations.ts";

/** What goes over a socket to the app. Source: https://docs.slack.dev/apis/events-api/using-socket-mode */
export interface Envelope {
  type: "slash_commands" | "interactive" | "events_api";
  payload: unknown;
  accepts_response_payload: boolean;
  retry_attempt?: number;
  retry_reason?: string;
}

export type DisconnectReason = "warning" | "refresh_requested" | "link_disabled";

const ackSchema = z.strictObject({ envelope_id: z.string(), payload: z.looseObject({}).optional() });

interface Waiting {
  accepts: boolean;
  resolve(answer: PostAnswer): void;
}

/** The sockets on which an app without a public address is reached: each opened by a ticket that serves once. */
export class Sockets {
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #violations: Violations;
  readonly #appId: string;
  readonly #tickets = new Set<string>();
  readonly #open: WebSocket[] = [];
  readonly #waiting = new Map<string, Waiting>();
  readonly #watchers = new Set<() => void>();
  #issued = 0;
  #sent = 0;

  constructor(violations: Violations, appId: string) {
    this.#violations = violations;
    this.#appId = appId;
  }

  /** How many the app has open. */
  get count(): number {
    return this.#open.length;
  }

  /** The path of a new socket. */
  ticket(): string {
    this.#issued += 1;
    const ticket = `local-${this.#issued}`;
    this.#tickets.add(ticket);
    return `/link/?ticket=${ticket}&app_id=${this.#appId}`;
  }

  /** Takes requests to upgrade from the server. */
  serve(server: Server): void {
    server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://local");
      const ticket = searchParams.get("ticket") ?? "";
      if (pathname !== "/link/" || !this.#tickets.delete(ticket)) {
        socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
        return;
      }
      this.#server.handleUpgrade(request, socket, head, (opened) => this.#greet(opened));
    });
  }

  /** Sends over the socket that was opened last, and resolves with the app's answer as HTTP would bring it. */
  send(envelope: Envelope, signal: AbortSignal): Promise<PostAnswer> {
    const socket = this.#open.at(-1);
    if (!socket) return Promise.reject(new Error("the app has no socket open"));
    this.#sent += 1;
    const id = `local-envelope-${this.#sent}`;
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        this.#waiting.delete(id);
        reject(new Error("the app did not answer"));
      };
      signal.addEventListener("abort", giveUp, { once: true });
      socket.once("close", giveUp);
      this.#waiting.set(id, {
        accepts: envelope.accepts_response_payload,
        resolve(answer) {
          signal.removeEventListener("abort", giveUp);
          socket.removeListener("close", giveUp);
          resolve(answer);
        },
      });
      socket.send(JSON.stringify({ envelope_id: id, ...envelope }));
    });
  }

  /** Asks the app to connect anew, as Slack does every few hours, and closes the sockets that it has. */
  disconnect(reason: DisconnectReason): void {
    for (const socket of [...this.#open])
      socket.send(JSON.stringify({ type: "disconnect", reason, debug_info: { host: "local" } }));
  }

  /** Drops every socket without a word. */
  drop(): void {
    for (const socket of [...this.#open]) socket.terminate();
  }

  /** Resolves once the app has that many sockets open. */
  async untilOpen(count = 1): Promise<void> {
    while (this.#open.length !== count)
      await new Promise<void>((resolve) => {
        const watcher = () => {
          this.#watchers.delete(watcher);
          resolve();
        };
        this.#watchers.add(watcher);
      });
  }

  close(): void {
    this.drop();
    this.#server.close();
  }

  #greet(socket: WebSocket): void {
    this.#open.push(socket);
    socket.on("message", (data: RawData) => this.#acked(data.toString()));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      this.#open.splice(this.#open.indexOf(socket), 1);
      this.#changed();
    });
    socket.send(
      JSON.stringify({
        ...{ type: "hello", num_connections: this.#open.length, connection_info: { app_id: this.#appId } },
        debug_info: { host: "local", approximate_connection_time: 18_060 },
      }),
    );
    this.#changed();
  }

  #acked(text: string): void {
    const parsed = ackSchema.safeParse(parse(text));
    const { envelope_id: id, payload = {} } = parsed.data ?? { envelope_id: "" };
    const waiting = this.#waiting.get(id);
    if (!waiting) {
      this.#broken(`nothing waits for this acknowledgement: ${text.slice(0, 200)}`);
      return;
    }
    this.#waiting.delete(id);
    const hasAnswer = Object.keys(payload).length > 0;
    if (hasAnswer && !waiting.accepts) this.#broken(`${id} takes no answer`);
    const body = hasAnswer ? JSON.stringify(payload) : "";
    waiting.resolve({ status: 200, contentType: hasAnswer ? "application/json" : "", body });
  }

  #broken(detail: string): void {
    this.#violations.add({ method: "socket", error: "invalid_acknowledgement", detail });
  }

  #changed(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
