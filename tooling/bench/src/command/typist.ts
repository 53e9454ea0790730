import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { closeServer, listen } from "@socialsmart/runtime/listen";
import { post } from "@socialsmart/slack-sim/deliveries/post";
import { signatureHeaders } from "@socialsmart/slack-sim/deliveries/signature";
import { CHANNELS, TEAM, userIdOf } from "./workspace.ts";

/** What one person types. */
export type Typed = { readonly command: string; readonly text: string };

export type Typing = {
  /** From the signed request to its acknowledgement, and to the answer that the person sees, in milliseconds. */
  readonly ackMs: number;
  readonly answerMs: number;
  /** What the person sees, as JSON. */
  readonly answer: string;
};

/** A hand on each keyboard: sends signed commands, each on a connection of its own as Slack does, and hears the answers. */
export type Typists = {
  type(endpoint: string, person: number, typed: Typed): Promise<Typing>;
  close(): Promise<void>;
};

export async function openTypists(signingSecret: string): Promise<Typists> {
  const heard = new Map<string, (answer: string) => void>();
  let count = 0;
  const server = createServer(async (request, response) => {
    const answer = await text(request);
    response.end("ok");
    heard.get(request.url ?? "")?.(answer);
  });
  const port = await listen(server, { port: 0, variable: "PORT" });

  return {
    async type(endpoint, person, typed) {
      count += 1;
      const path = `/answers/${count}`;
      const answered = Promise.withResolvers<string>();
      heard.set(path, answered.resolve);
      const body = bodyOf(person, typed, `http://127.0.0.1:${port}${path}`, count);
      const headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        ...signatureHeaders(signingSecret, body, Math.floor(Date.now() / 1000)),
      };
      const begin = performance.now();
      const ack = await post(endpoint, headers, body, AbortSignal.timeout(30_000));
      const ackMs = performance.now() - begin;
      if (ack.status !== 200) throw new Error(`${typed.command} ${typed.text}: ${ack.status} ${ack.body}`);
      const answer = await answered.promise;
      heard.delete(path);
      return { ackMs, answerMs: performance.now() - begin, answer };
    },
    close: () => closeServer(server),
  };
}

function bodyOf(person: number, { command, text }: Typed, responseUrl: string, count: number): string {
  const channel = CHANNELS[person % CHANNELS.length] ?? CHANNELS[0];
  return new URLSearchParams({
    ...{ team_id: TEAM, team_domain: "akerbo", channel_id: channel.id, channel_name: channel.name },
    ...{ user_id: userIdOf(person), user_name: `person-${person}`, api_app_id: "A0BENCH" },
    ...{ command, text, is_enterprise_install: "false", response_url: responseUrl },
    trigger_id: `${count}.1.bench`,
  }).toString();
}
