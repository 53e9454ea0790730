import { join } from "node:path";
import { runMain } from "@socialsmart/runtime/run-main";
import { StartError } from "@socialsmart/runtime/start-error";
import { chromiumPath } from "@socialsmart/slack-sim/testing/chromium.config";
import { type Browser, chromium, type Page } from "playwright-core";
import { onThrowAwayPrograms, type Running } from "./demo/throw-away-programs.ts";
import { CHANNELS } from "./seed/channels.ts";
import { INITIATIVES } from "./seed/initiatives.ts";
import { ROOT } from "./start/settings.ts";

const FOLDER = join(ROOT, "docs/pictures");

/** In one line, since the editor indents and closes what is typed in several. */
const rosterQuery = (initiativeId: string) =>
  `query Roster { initiative(id: "${initiativeId}") { title district { name } shifts(first: 1, upcoming: true) { nodes { ` +
  "startsAt placesTaken capacity isUnderstaffed pledges(first: 10) { nodes { state places organisation { name } } } } } } }";

await runMain(async () => {
  await onThrowAwayPrograms(async (running) => {
    const executablePath = chromiumPath();
    if (!executablePath) throw new StartError("No Chromium was found; install one, or set CHROMIUM_PATH.");
    const browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-background-networking"],
    });
    try {
      await pictureLocalSlack(browser, running);
      await pictureHome(browser, running);
      await pictureGraphiql(browser, running);
    } finally {
      await browser.close();
    }
  });
  console.log(`The pictures are in ${FOLDER}`);
});

/** A pledge in one line, its answer, and the card it changed. */
async function pictureLocalSlack(browser: Browser, { addresses, homeworkDay }: Running): Promise<void> {
  const page = await open(browser, { width: 1280, height: 860 });
  await page.goto(`${addresses.localSlack}/?as=amina&at=${CHANNELS.homework.id}`);
  const card = page.getByRole("main").getByText(INITIATIVES.homework.title).first();
  await card.waitFor();
  await page.getByRole("textbox").fill(`/pledge 3h läxhjälp ${homeworkDay}`);
  await page.keyboard.press("Enter");
  await page.getByText("plats 4 av 6").waitFor();
  await page.getByText("4 av 6 platser").waitFor();
  await page.getByRole("textbox").blur();
  await page.screenshot({ path: join(FOLDER, "local-slack.png") });
}

/** What waits for a coordinator. */
async function pictureHome(browser: Browser, { addresses }: Running): Promise<void> {
  const page = await open(browser, { width: 1280, height: 860 });
  await page.goto(`${addresses.localSlack}/?as=karin&at=home`);
  await page.getByText("Timmar att styrka").waitFor();
  await page.screenshot({ path: join(FOLDER, "home.png") });
}

async function pictureGraphiql(browser: Browser, { addresses, token, homeworkId }: Running): Promise<void> {
  const page = await open(browser, { width: 1280, height: 860 });
  await page.goto(`${addresses.api}/graphiql`);
  await page.getByText("ssm_PASTE_A_TOKEN_HERE").click();
  // To the end of the line, before the quotation mark, and the word back from there.
  for (const key of ["End", "ArrowLeft", "Control+Shift+ArrowLeft"]) await page.keyboard.press(key);
  await page.keyboard.insertText(token);
  const editor = page.getByText("query FirstRosters");
  await editor.click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(rosterQuery(homeworkId));
  await page.getByRole("button", { name: "Prettify query" }).click();
  await page.getByText("isUnderstaffed").first().click();
  await page.keyboard.press("Control+Home");
  await page.getByRole("button", { name: "Variables" }).click();
  await page.getByRole("button", { name: "Execute query" }).click();

  await page.locator(".result-window").getByText("Exempel AB").first().waitFor();
  await page.screenshot({ path: join(FOLDER, "graphiql.png") });
}

function open(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  return browser.newPage({ viewport, reducedMotion: "reduce" });
}
