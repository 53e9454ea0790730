import { request } from "node:http";

export interface PostAnswer {
  status: number;
  contentType: string;
  body: string;
}

/** One POST on a connection of its own, as each of Slack's deliveries is. Rejects where no answer arrives. */
export function post(
  url: string,
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal,
): Promise<PostAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method: "POST",
        agent: false,
        signal,
        headers: {
          ...headers,
          "Content-Length": Buffer.byteLength(body),
          "User-Agent": "Slackbot 1.0 (local)",
        },
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
        incoming.on("error", reject);
        incoming.on("end", () =>
          resolve({
            status: incoming.statusCode ?? 0,
            contentType: incoming.headers["content-type"] ?? "",
            body: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}
