import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { closeServer, listen } from "./listen.ts";
import { StartError } from "./start-error.ts";

test("a server listens on this machine only, and port 0 leads to a free one", async () => {
  const server = createServer((_, response) => response.end("hello"));
  const port = await listen(server, { port: 0, variable: "API_PORT" });
  try {
    expect(server.address()).toEqual({ address: "127.0.0.1", family: "IPv4", port });
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("hello");
  } finally {
    await closeServer(server);
  }
});

test("a port that is taken is one line that names the port, the variable and what to do", async () => {
  const first = createServer();
  const port = await listen(first, { port: 0, variable: "API_PORT" });
  try {
    const attempt = listen(createServer(), { port, variable: "API_PORT" });
    await expect(attempt).rejects.toThrow(StartError);
    await expect(attempt).rejects.toThrow(
      `API_PORT=${port} is taken by another program; stop that, or set API_PORT to another port`,
    );
  } finally {
    await closeServer(first);
  }
});

test.each(["192.0.2.1", "no such host"])(
  "an address that this machine does not have is one line that names the host's variable: %s",
  async (host) => {
    const attempt = listen(createServer(), {
      port: 0,
      variable: "API_PORT",
      host,
      hostVariable: "API_HOST",
    });
    await expect(attempt).rejects.toThrow(StartError);
    await expect(attempt).rejects.toThrow(
      `API_HOST=${host} is no address of this machine; set API_HOST to one, such as 127.0.0.1, or 0.0.0.0 for all`,
    );
  },
);

test("a fault that no setting can put right is passed on as it is", async () => {
  await expect(
    listen(createServer(), { port: 0, variable: "API_PORT", host: "192.0.2.1" }),
  ).rejects.toMatchObject({ code: "EADDRNOTAVAIL" });
});

test("a server that is closed first answers what it has been asked", async () => {
  let waiting: ServerResponse | undefined;
  const server = createServer((_, response) => {
    waiting = response;
    server.emit("asked");
  });
  const port = await listen(server, { port: 0, variable: "API_PORT" });
  const asked = once(server, "asked");
  const answer = fetch(`http://127.0.0.1:${port}/`);
  await asked;
  const closed = closeServer(server);
  waiting?.end("late, but there");
  expect(await (await answer).text()).toBe("late, but there");
  await closed;
  await closeServer(server);
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});
