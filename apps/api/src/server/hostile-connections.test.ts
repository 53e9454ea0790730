import { once } from "node:events";
import { connect } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ policy: { incomingTimeoutMs: 300 } });
});
afterAll(async () => {
  const { data } = await api.ask("{ landlord { name } }");
  expect(data.landlord.name).toBe("Västerporten Fastigheter");
  expect(api.lines.filter((line) => line.includes('"level":"error"'))).toStrictEqual([]);
  await api.close();
});

async function send(
  body: Uint8Array<ArrayBuffer> | string,
  headers: Readonly<Record<string, string>>,
  method = "POST",
) {
  const response = await fetch(`${api.url}/graphql`, {
    method,
    headers: { authorization: `Bearer ${api.token}`, "content-type": "application/json", ...headers },
    ...(method === "POST" && { body }),
  });
  const { errors, data } = (await response.json()) as {
    errors?: readonly { message: string; extensions: { code: string } }[];
    data?: unknown;
  };
  return { status: response.status, code: errors?.[0]?.extensions.code, data };
}

/** Writes bytes as they are, and reads until the server hangs up. */
async function talk(text: string): Promise<string> {
  const socket = connect(Number(new URL(api.url).port), "127.0.0.1");
  let answer = "";
  socket.setEncoding("latin1").on("data", (chunk) => {
    answer += chunk;
  });
  socket.write(text, "latin1");
  await once(socket, "close");
  return answer;
}

const VIEWER = JSON.stringify({ query: "{ viewer { name } }" });

describe("a request that never ends is given up", () => {
  test.each([
    ["in its head", "POST /graphql HTTP/1.1\r\nHost: a\r\n"],
    [
      "in its body",
      `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query": "{`,
    ],
    [
      "in its body of chunks",
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"que\r\n',
    ],
  ])("%s", async (_, text) => {
    expect(await talk(text)).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe("a head is refused that is", () => {
  test.each([
    [
      "of twenty thousand characters",
      `GET /graphql HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`,
      431,
    ],
    [
      "of two lengths",
      `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
      400,
    ],
    [
      "of length and chunks",
      `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ["no HTTP", "give me everything\r\n\r\n", 400],
  ])("%s", async (_, text, status) => {
    expect(await talk(text)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });
});

describe("a packed body", () => {
  test.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ])("of %s is unpacked, but no further than the limit", async (encoding, pack) => {
    const headers = { "content-encoding": encoding };
    expect(await send(Buffer.from(pack(VIEWER)), headers)).toMatchObject({
      status: 200,
      data: { viewer: {} },
    });
    const bomb = pack(Buffer.alloc(50_000_000, " "));
    expect(bomb.length).toBeLessThan(60_000);
    expect(await send(Buffer.from(bomb), headers)).toMatchObject({ status: 413, code: "PAYLOAD_TOO_LARGE" });
  });

  test.each([
    ["packed twice", "gzip, gzip", Buffer.from(gzipSync(gzipSync(VIEWER))), 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["packed in a way nobody knows", "zip", Buffer.from(VIEWER), 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["that is not packed", "gzip", Buffer.from(VIEWER), 400, "BAD_REQUEST"],
    ["that ends too soon", "gzip", Buffer.from(gzipSync(VIEWER)).subarray(0, 30), 400, "BAD_REQUEST"],
  ])("%s is refused", async (_, encoding, body, status, code) => {
    expect(await send(body, { "content-encoding": encoding })).toMatchObject({ status, code });
  });
});

describe("text", () => {
  test.each([
    ["with a byte that begins nothing", Buffer.from([0xff])],
    ["with a character cut short", Buffer.from([0xe2, 0x82])],
    ["with a character spelt too long", Buffer.from([0xc0, 0xaf])],
    ["with half of a pair", Buffer.from([0xed, 0xa0, 0x80])],
  ])("%s is no UTF-8, and refused", async (_, bytes) => {
    const body = Buffer.concat([Buffer.from('{"query": "{ viewer { name } } #'), bytes, Buffer.from('"}')]);
    expect(await send(body, {})).toMatchObject({ status: 400, code: "BAD_REQUEST" });
  });

  test.each(["utf-16le", "latin1", "utf-7"])("in %s is refused", async (charset) => {
    const headers = { "content-type": `application/json; charset=${charset}` };
    expect(await send(VIEWER, headers)).toMatchObject({ status: 415, code: "UNSUPPORTED_MEDIA_TYPE" });
  });

  test.each(["charset=UTF-8", 'charset="utf-8"', "boundary=x"])("with %s is read", async (more) => {
    expect((await send(VIEWER, { "content-type": `application/json; ${more}` })).status).toBe(200);
  });
});
