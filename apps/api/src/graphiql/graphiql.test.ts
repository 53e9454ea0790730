import { existsSync } from "node:fs";
import { pledge } from "@socialsmart/domain/testing/world-additions";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TOKEN_PLACEHOLDER } from "../access/token-placeholder.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

test("the page may load nothing, and ask nobody but its own server", async () => {
  const response = await fetch(`${api.url}/graphiql`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^text\/html/);
  const policy = response.headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(await response.text()).not.toContain(api.token);
});

const CHROMIUM = "/usr/bin/chromium";

describe.skipIf(!existsSync(CHROMIUM))("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    const args = ["--no-sandbox", "--disable-background-networking"];
    browser = await chromium.launch({ executablePath: CHROMIUM, args });
  });
  afterAll(() => browser.close());

  test("the roster query that it opens with shows data once a token is in its headers", async () => {
    await pledge(api.world, api.world.bakery, api.world.shiftId, 1);
    const page = await browser.newPage();
    const requests: URL[] = [];
    const errors: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url())));
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`${api.url}/graphiql`);
    const run = page.getByRole("button", { name: "Execute query" });
    await run.waitFor();

    // To the end of the line, before the quotation mark, and the word back from there.
    await page.getByText(TOKEN_PLACEHOLDER).click();
    for (const key of ["End", "ArrowLeft", "Control+Shift+ArrowLeft"]) await page.keyboard.press(key);
    await page.keyboard.insertText(api.token);
    await run.click();
    const result = page.locator(".result-window");
    await result.getByText("Vivalla").waitFor();
    await result.getByText("Läxhjälp").waitFor();

    expect(errors).toStrictEqual([]);
    const asked = requests.filter(({ protocol }) => protocol !== "blob:" && protocol !== "data:");
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked.map(({ origin }) => origin))).toStrictEqual(new Set([api.url]));
    await page.close();
  }, 60_000);
});
