import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import manifest from "../manifest.json" with { type: "json" };
import { REDIRECT_PATH } from "./installation/installer.ts";
import { ACTIONS, SUBMISSIONS } from "./slack/actions.ts";
import { COMMANDS, ENDPOINT, SHORTCUTS } from "./slack/bolt-app.ts";
import { EVENT_SCOPES } from "./slack/bolt-events.ts";
import { METHOD_SCOPES } from "./slack/slack-api.ts";
import { SUGGESTIONS } from "./slack/suggestions.ts";

const SRC = import.meta.dirname;

async function sources(): Promise<string> {
  const names = await readdir(SRC, { recursive: true });
  const code = names.filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.startsWith("testing"),
  );
  return (await Promise.all(code.map((name) => readFile(join(SRC, name), "utf8")))).join("\n");
}

test("every command has its handler, and every handler its command", () => {
  expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(Object.keys(COMMANDS));
});

test("commands take what people type as they typed it, within Slack's lengths", () => {
  for (const { should_escape, description, usage_hint } of manifest.features.slash_commands) {
    expect(should_escape).toBe(false);
    expect(description.length).toBeLessThanOrEqual(2000);
    expect(usage_hint.length).toBeLessThanOrEqual(1000);
  }
  expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
  expect(manifest.display_information.long_description.length).toBeGreaterThanOrEqual(174);
});

test("the events are those that are handled", async () => {
  expect(manifest.settings.event_subscriptions.bot_events).toEqual(Object.keys(EVENT_SCOPES));
  const registered = [...(await sources()).matchAll(/app\.event\("(\w+)"/g)].map(([, name]) => name);
  expect(registered.toSorted()).toEqual(
    Object.keys(EVENT_SCOPES)
      .map((event) => event.replace(/\..*/, ""))
      .toSorted(),
  );
});

test("everything goes to the one address that the bot listens on", () => {
  const { slash_commands } = manifest.features;
  const { event_subscriptions, interactivity } = manifest.settings;
  const urls = [
    ...slash_commands.map(({ url }) => url),
    event_subscriptions.request_url,
    interactivity.request_url,
    interactivity.message_menu_options_url,
  ];
  expect(new Set(urls.map((url) => new URL(url).pathname))).toEqual(new Set([ENDPOINT]));
});

test("who has installed the app is sent back to the page that expects them", () => {
  const paths = manifest.oauth_config.redirect_urls.map((url) => new URL(url).pathname);
  expect(paths).toEqual([REDIRECT_PATH]);
});

test("the scopes are those of the methods that are called; history is asked for by whoever switches it on", async () => {
  const called = [...(await sources()).matchAll(/#client\.([\w.]+)\(/g)].map(([, name]) => name);
  expect(new Set(called)).toEqual(new Set(Object.keys(METHOD_SCOPES)));
  const ofMethods = Object.values(METHOD_SCOPES).flat();
  const needed = [
    ...ofMethods.filter((scope) => !scope.endsWith(":history")),
    ...Object.values(EVENT_SCOPES).flat(),
  ];
  expect(new Set(manifest.oauth_config.scopes.bot)).toEqual(new Set(["commands", ...needed]));
});

test("every shortcut has its handler, and every handler its shortcut, within Slack's lengths", () => {
  const { shortcuts } = manifest.features;
  expect(shortcuts.map(({ callback_id }) => callback_id)).toEqual(Object.keys(SHORTCUTS));
  for (const { name, description } of shortcuts) {
    expect(name.length).toBeLessThanOrEqual(24);
    expect(description.length).toBeLessThanOrEqual(150);
  }
});

test("whoever writes to the bot can do so", () => {
  expect(manifest.features.app_home.messages_tab_read_only_enabled).toBe(false);
});

test("ids of actions and forms cannot overlap", () => {
  const ids = [...Object.keys(ACTIONS), ...Object.keys(SUBMISSIONS), ...Object.keys(SHORTCUTS)];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z-]+\.[a-z_-]+$/.test(id))).toEqual([]);
});

test("every button, menu and form that has an id has its handler", async () => {
  // A form's fields have ids too, which begin with the form's name.
  const ids = [
    ...(await sources()).matchAll(/^export const [A-Z_]+ = "((?![a-z-]+-form\.)[a-z-]+\.[a-z_-]+)";$/gm),
  ].map(([, id]) => id);
  const handled = [ACTIONS, SUBMISSIONS, SHORTCUTS, SUGGESTIONS].flatMap((by) => Object.keys(by));
  expect(new Set(ids).isSupersetOf(new Set(handled))).toBe(true);
  expect(ids.filter((id) => id !== undefined && !handled.includes(id))).toEqual([]);
});
