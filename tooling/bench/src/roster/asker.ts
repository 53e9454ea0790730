import { Agent, request } from "node:http";

export type Answer = { readonly status: number; readonly text: string };

/** Posts JSON over connections that are kept, and reads each answer to its end. */
export type Asker = {
  ask(path: string, body: string): Promise<Answer>;
  close(): void;
};

export function openAsker(url: string, token?: string): Asker {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(url);
  const authorization = token && { authorization: `Bearer ${token}` };
  const ask = (path: string, body: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const headers = {
        ...authorization,
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
      };
      const asked = request({ agent, hostname, port, path, method: "POST", headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
        });
        response.on("error", reject);
      });
      asked.on("error", (error: NodeJS.ErrnoException) => {
        // While others had their turn, the server has closed a connection that nobody used: it has not read the request.
        if (asked.reusedSocket && error.code === "ECONNRESET") resolve(ask(path, body));
        else reject(error);
      });
      asked.end(body);
    });
  return { ask, close: () => agent.destroy() };
}
