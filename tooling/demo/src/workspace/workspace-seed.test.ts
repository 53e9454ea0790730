import type { Tips } from "@socialsmart/slack-sim/workspace/seed";
import { expect, test } from "vitest";
import { CHANNELS } from "../seed/channels.ts";
import { INITIATIVES } from "../seed/initiatives.ts";
import { banner } from "../start/banner.ts";
import { dataFolder } from "../start/settings.ts";
import { readAppManifest } from "./app-manifest.ts";
import { workspaceSeed } from "./workspace-seed.ts";

const { people, channels, app, tips } = workspaceSeed(readAppManifest(), {
  invitation: "ABCDE-FGHJK",
  homeworkDay: "tisdag",
});

test("the bot is in every initiative's channel", () => {
  for (const { channel } of Object.values(INITIATIVES)) {
    const { memberIds } = channels.find(({ id }) => id === CHANNELS[channel].id) ?? {};
    expect(memberIds).toContain(app.botUserId);
  }
});

test("the coordinators' channel is theirs alone", () => {
  const { memberIds = [] } = channels.find(({ name }) => name === "samordnare") ?? {};
  const titles = people.filter(({ id }) => memberIds.includes(id)).map(({ title }) => title);
  expect(new Set(titles)).toEqual(new Set(["Samordnare, Västerporten"]));
});

test("the app has the commands that the examples and tips use", () => {
  const commands = app.commands.map(({ name }) => name);
  expect(commands).toEqual(expect.arrayContaining(["/pledge", "/roster", "/initiatives", "/socialsmart"]));
  for (const { examples } of app.commands) expect(examples?.length).toBeGreaterThan(0);
});

test("every tip names somebody who is in the channel it names, and a command", () => {
  const byLocale = tips as Readonly<Record<string, Tips>>;
  for (const { try: tries = [] } of Object.values(byLocale)) {
    expect(tries).toHaveLength(3);
    for (const { as, channel, text } of tries) {
      const person = people.find(({ name }) => name === as);
      expect(channels.find(({ name }) => name === channel)?.memberIds).toContain(person?.id);
      expect(app.commands.some(({ name }) => text?.startsWith(name))).toBe(true);
    }
  }
});

test.each(["ABCDE-FGHJK", undefined])(
  "the page says what the terminal says, with the invitation %s",
  (invitation) => {
    const facts = { invitation, homeworkDay: "2028-06-13" };
    const addresses = { localSlack: "http://slack", api: "http://api", bot: "http://bot" };
    const told = banner({
      addresses,
      folder: dataFolder("/tmp/data"),
      command: "curl",
      documents: {},
      keepsMail: true,
      ...facts,
    });
    const commands = [...told.matchAll(/^ +(\/(?:pledge|socialsmart) .*)$/gm)].map(([, command]) => command);
    expect(commands).toHaveLength(2);
    const byLocale = workspaceSeed(readAppManifest(), facts).tips as Readonly<Record<string, Tips>>;
    for (const { try: tries = [] } of Object.values(byLocale)) {
      expect(tries.map(({ text }) => text)).toEqual([...commands, "/roster läxhjälp"]);
    }
  },
);
