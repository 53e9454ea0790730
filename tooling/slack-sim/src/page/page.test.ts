import type { ModalView } from "@slack/types";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chromiumPath } from "../testing/chromium.config.ts";
import { type Running, runSim } from "../testing/running-sim.ts";
import type { Received } from "../testing/test-app.ts";

const executablePath = chromiumPath();
if (!executablePath)
  console.warn("NO CHROMIUM: the page's tests are SKIPPED. Install it or set CHROMIUM_PATH.");

const plain = (text: string) => ({ type: "plain_text" as const, text });
const form: ModalView = {
  ...{ type: "modal", callback_id: "ask", title: plain("Ask for help"), submit: plain("Ask") },
  blocks: [
    {
      ...{ type: "input", block_id: "hours", label: plain("Hours") },
      element: { type: "number_input", action_id: "n", is_decimal_allowed: true },
    },
    {
      ...{ type: "input", block_id: "subject", label: plain("Subject") },
      element: {
        ...{ type: "static_select", action_id: "s" },
        options: [{ text: plain("Maths"), value: "m" }],
      },
    },
    {
      ...{ type: "input", block_id: "school", label: plain("School"), optional: true },
      element: { type: "external_select", action_id: "find", min_query_length: 2 },
    },
  ],
};
const answer = {
  text: "Noted",
  blocks: [
    {
      type: "section",
      text: { type: "mrkdwn", text: "*Noted:* <script>alert(1)</script> &lt;b&gt; for <@U2>" },
    },
    { type: "actions", elements: [{ type: "button", action_id: "undo", text: plain("Undo") }] },
  ],
};

describe.skipIf(!executablePath)("the page", () => {
  let browser: Browser;
  let run: Running;
  let contexts: BrowserContext[] = [];
  let faults: Error[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: ["--no-sandbox", "--disable-background-networking"],
    });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    run = await runSim();
    run.app.answer = answers;
    faults = [];
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    expect(faults).toEqual([]);
    run.sim.assertNoViolations();
    await run.stop();
  });

  async function answers({ body }: Received) {
    if (body.command && !body.text) await run.slack.views.open({ trigger_id: body.trigger_id, view: form });
    if (body.command && body.text) return { json: answer };
    if (body.type === "block_suggestion") {
      const found = ["Almskolan", "Alskolan"].filter((name) => name.toLowerCase().includes(body.value ?? ""));
      return { json: { options: found.map((name) => ({ text: plain(name), value: name })) } };
    }
    return undefined;
  }

  /** A window of its own, as that person. */
  async function windowOf(handle: string, viewport = { width: 1280, height: 800 }): Promise<Page> {
    const context = await browser.newContext({ viewport });
    contexts.push(context);
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error));
    await page.goto(`${run.sim.url}/?as=${handle}`);
    await page.getByRole("log").waitFor();
    return page;
  }

  const composer = (page: Page) => page.getByRole("textbox", { name: /Write to|Skriv till/ });

  test("a slash brings up the commands, and the answer is seen by one person alone", async () => {
    const [ada, bo] = [await windowOf("ada"), await windowOf("bo")];
    await composer(ada).fill("/he");
    await ada.getByRole("option", { name: /\/help-me.*Asks for help/ }).waitFor();
    await composer(ada).press("Tab");
    expect(await composer(ada).inputValue()).toBe("/help-me ");
    await ada.getByRole("button", { name: "/help-me maths", exact: true }).click();
    await composer(ada).press("Enter");
    const message = ada.getByRole("article", { name: "Helper" });
    await message.getByText("Bara du ser det här").waitFor();
    expect(await message.textContent()).toContain("Noted: <script>alert(1)</script> <b> for @Bo Berg");
    await run.slack.chat.postMessage({ channel: "C1", text: "for everybody" });
    await bo.getByText("for everybody").waitFor();
    expect(await bo.getByRole("article").count()).toBe(1);
  });

  test("a button tells the app who pressed what", async () => {
    const ada = await windowOf("ada");
    await composer(ada).fill("/help-me maths");
    await composer(ada).press("Enter");
    await ada.getByRole("button", { name: "Undo" }).click();
    await expect
      .poll(() => run.app.last.body)
      .toMatchObject({
        ...{ type: "block_actions", user: { id: "U1" }, actions: [{ action_id: "undo" }] },
      });
  });

  test("one can invite the app into a channel, mention it there, and use a message's own shortcut", async () => {
    const ada = await windowOf("ada");
    await ada.getByRole("link", { name: /quiet/ }).click();
    await composer(ada).fill("/inv");
    await ada.getByRole("option", { name: /\/invite/ }).waitFor();
    await composer(ada).fill("/invite @Helper");
    await composer(ada).press("Enter");
    await expect
      .poll(() => run.app.received.at(-1)?.body.event)
      .toMatchObject({ type: "member_joined_channel", channel: "C2", user: "UB", inviter: "U1" });
    await composer(ada).fill("@Helper are you there?");
    await composer(ada).press("Enter");
    await expect
      .poll(() => run.app.received.at(-1)?.body.event)
      .toMatchObject({ type: "app_mention", channel: "C2", text: "<@UB> are you there?" });
    const message = ada.getByRole("article", { name: "Ada Alm" });
    await message.hover();
    await message.getByRole("button", { name: "Fler åtgärder" }).click();
    await ada.getByRole("menuitem", { name: "Help with this" }).click();
    await expect
      .poll(() => run.app.last.body)
      .toMatchObject({ type: "message_action", callback_id: "help_with", message: { user: "U1" } });
  });

  test("a modal says what is wrong, keeps what was typed, and sends it", async () => {
    const bo = await windowOf("bo");
    await composer(bo).fill("/help-me");
    await composer(bo).press("Enter");
    const dialog = bo.getByRole("dialog", { name: "Ask for help" });
    await dialog.getByLabel("Hours").fill("many");
    await dialog.getByRole("button", { name: "Ask", exact: true }).click();
    await dialog.getByText("Please write a number.").waitFor();
    await dialog.getByText("Please complete this required field.").waitFor();
    expect(await dialog.getByLabel("Hours").inputValue()).toBe("many");
    expect(await dialog.getByLabel("Hours").getAttribute("aria-invalid")).toBe("true");
    await expect
      .poll(() => dialog.getByLabel("Hours").evaluate((field) => field.matches(":focus")))
      .toBe(true);
    run.app.answer = () => ({ json: { response_action: "errors", errors: { hours: "At most three." } } });
    await dialog.getByLabel("Hours").fill("4");
    await dialog.getByLabel("Subject").selectOption("Maths");
    run.app.answer = answers;
    const school = dialog.getByRole("combobox", { name: "School" });
    await school.pressSequentially("al");
    await dialog.getByRole("option", { name: "Almskolan" }).waitFor();
    await school.fill("zz");
    await dialog.getByText("No results").waitFor();
    await school.fill("alsk");
    await dialog.getByRole("option", { name: "Alskolan" }).click();
    expect(await school.inputValue()).toBe("Alskolan");
    run.app.answer = () => ({ json: { response_action: "errors", errors: { hours: "At most three." } } });
    await dialog.getByRole("button", { name: "Ask", exact: true }).click();
    await dialog.getByText("At most three.").waitFor();
    run.app.answer = () => undefined;
    await dialog.getByLabel("Hours").fill("3");
    await dialog.getByRole("button", { name: "Ask", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
    expect(run.app.last.body.view.state.values).toMatchObject({
      ...{ hours: { n: { value: "3" } }, school: { find: { selected_option: { value: "Alskolan" } } } },
    });
  });

  test("Escape closes a modal, and Tab stays within it", async () => {
    const bo = await windowOf("bo");
    await composer(bo).fill("/help-me");
    await composer(bo).press("Enter");
    const dialog = bo.getByRole("dialog");
    await dialog.waitFor();
    for (let presses = 0; presses < 8; presses++) {
      await bo.keyboard.press("Tab");
      const outside = await bo.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest("dialog"),
      );
      expect(outside).toBe(false);
    }
    // It is heard twice, as Chromium does where it leaves a date's field.
    await dialog.evaluate((it) =>
      it.addEventListener("cancel", () => it.dispatchEvent(new Event("cancel")), { once: true }),
    );
    await bo.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await run.sim.driver.person("bo").modal()).toBeUndefined();
    expect(await bo.getByRole("alert").textContent()).toBe("");
  });

  test("a second window sees messages, edits and threads as they happen", async () => {
    const [ada, bo] = [await windowOf("ada"), await windowOf("bo")];
    await composer(ada).fill("hello *everybody*");
    await composer(ada).press("Enter");
    await bo.getByRole("article", { name: "Ada Alm" }).getByText("hello everybody").waitFor();
    const { ts } = await run.slack.chat.postMessage({ channel: "C1", text: "first wording" });
    await run.slack.chat.postMessage({ channel: "C1", text: "a reply", thread_ts: String(ts) });
    await bo.getByText("first wording").waitFor();
    await run.slack.chat.update({ channel: "C1", ts: String(ts), text: "second wording" });
    await bo.getByText("second wording (edited)").waitFor();
    await bo.getByRole("button", { name: "1 reply" }).click();
    const thread = bo.getByRole("complementary", { name: "Thread" });
    await thread.getByText("a reply").waitFor();
    await thread.getByRole("textbox").fill("mine");
    await thread.getByRole("textbox").press("Enter");
    await ada.getByRole("button", { name: "2 svar" }).waitFor();
  });

  test("what is unread shows, until it is read", async () => {
    const ada = await windowOf("ada");
    await run.slack.chat.postMessage({ channel: "U1", text: "just for you" });
    const app = ada.getByRole("link", { name: /Helper.*1 oläst meddelande/ });
    await app.click();
    await ada.getByText("just for you").waitFor();
    await expect.poll(() => ada.getByText("oläst").count()).toBe(0);
  });

  test("the app's Home is drawn, and visiting it is told to the app, also by a link on a message", async () => {
    const bo = await windowOf("bo");
    const open = { type: "button", action_id: "open", text: plain("Open Home") } as const;
    const url = "slack://app?team=T1&id=A1&tab=home";
    const blocks = [{ type: "actions" as const, elements: [{ ...open, url }] }];
    await run.slack.chat.postMessage({ channel: "C1", text: "Open Home", blocks });
    await run.slack.views.publish({
      user_id: "U2",
      view: { type: "home", blocks: [{ type: "header", text: plain("Your week") }] },
    });
    await bo.getByRole("link", { name: "Open Home" }).click();
    await bo.getByRole("heading", { name: "Your week" }).waitFor();
    await expect.poll(() => run.app.last.body.event).toMatchObject({ type: "app_home_opened", user: "U2" });
  });

  test("one can become somebody else, in whose language the page then speaks", async () => {
    const page = await windowOf("ada");
    await page.getByText("Du är").click();
    await page.getByRole("link", { name: /^Bo Berg/ }).click();
    await page.getByText("You are").waitFor();
    expect(new URL(page.url()).searchParams.get("as")).toBe("bo");
    await page.locator('html[lang="en-US"]').waitFor();
  });

  test("whoever comes for the first time is where the first tip leads, and finds nothing unread", async () => {
    await run.slack.chat.postMessage({ channel: "C1", text: "said long ago" });
    await run.sim.driver.person("bo").joins("#quiet");
    await run.sim.driver.person("ada").types("#quiet", "said long ago too");
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(run.sim.url);
    await page.getByRole("heading", { name: "# homework" }).waitFor();
    await page.getByText("You are").waitFor();
    await expect.poll(() => page.getByText("unread").count()).toBe(0);
  });

  test("a tip makes one the right person in the right place, with the words ready", async () => {
    const page = await windowOf("ada");
    await page.getByRole("link", { name: "quiet" }).click();
    await page.getByRole("button", { name: /Ask for help as Bo/ }).click();
    await page.getByText("You are").waitFor();
    await expect.poll(() => composer(page).inputValue()).toBe("/help-me maths");
    expect(run.app.received).toEqual([]);
    await composer(page).press("Enter");
    await page.getByText("Only visible to you").waitFor();
  });

  test("a narrow window has all of it, one thing at a time", async () => {
    const page = await windowOf("ada", { width: 390, height: 780 });
    await page.getByRole("button", { name: "Kanaler och personer" }).click();
    await page.getByRole("link", { name: "quiet" }).click();
    await composer(page).fill("hello");
    await composer(page).press("Enter");
    await page.getByRole("article", { name: "Ada Alm" }).waitFor();
    const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(overflows).toBe(false);
  });

  test("nothing is fetched from anywhere else", async () => {
    const context = await browser.newContext();
    contexts.push(context);
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(run.sim.url);
    await page.getByRole("log").waitFor();
    expect([...hosts]).toEqual([run.sim.url]);
  });
});
