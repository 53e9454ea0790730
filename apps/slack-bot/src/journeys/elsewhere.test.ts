import { afterEach, describe, expect, test } from "vitest";
import { installs, runInstalledBot } from "../testing/installed-bot.ts";
import { type Running, runBot } from "../testing/running-bot.ts";
import { TEAM, workspaceSeed } from "../testing/test-workspace.ts";
import { buildOtherLandlord } from "../testing/world.ts";

let running: Running;
afterEach(async () => {
  try {
    running.sim.assertNoViolations();
  } finally {
    await running.close();
  }
});

describe("somebody who is in a shared channel from another workspace", () => {
  /** Nils is from elsewhere; there, his id may be somebody else's. */
  const shared = {
    ...workspaceSeed,
    people: workspaceSeed.people.map((person) =>
      person.name === "nils" ? { ...person, home: { id: "T0GRANNE", domain: "granne" } } : person,
    ),
  };

  async function clicksPledge(): Promise<string> {
    const nils = running.person("nils");
    const [card] = await nils.reads("#läxhjälp");
    if (!card) throw new Error("There is no card");
    await nils.clicks("pledge.open", { in: card, value: running.world.tuesday });
    await running.bot.drain();
    return (await nils.reads("#läxhjälp")).at(-1)?.asText ?? "";
  }

  test("is asked who they are, links themselves by a button, and pledges", async () => {
    running = await runBot({ slack: { workspace: shared } });
    expect(await clicksPledge()).toContain("Du är här från en annan arbetsyta");
    const nils = running.person("nils");
    await nils.clicks("link.open");
    await running.bot.drain();
    await nils.fills({ Kod: "ABCDE-FGHJK" });
    const refused = await nils.submits();
    expect(Object.values(refused.errors)).toEqual([expect.stringContaining("känner jag inte igen")]);
    await nils.fills({ Kod: await running.plan.code(running.world.nils) });
    expect((await nils.submits()).errors).toEqual({});
    await running.bot.drain();
    expect((await nils.reads("#läxhjälp")).at(-1)?.asText).toContain("Nils Ny");
    const { directory } = running.database.store;
    const { landlordId } = running.world;
    expect(await directory.chatIdentity(landlordId, "T0GRANNE", "U0NILS")).toBeDefined();
    expect(await directory.chatIdentity(landlordId, TEAM, "U0NILS")).toBeUndefined();
    await clicksPledge();
    expect(await nils.modal()).toBeDefined();
  });

  test("is not the person who has the same id in the landlord's own workspace", async () => {
    running = await runBot({
      slack: {
        workspace: {
          ...shared,
          people: shared.people.map((person) =>
            person.name === "ali" ? { ...person, home: { id: "T0GRANNE", domain: "granne" } } : person,
          ),
        },
      },
    });
    const ali = running.person("ali");
    const [card] = await ali.reads("#läxhjälp");
    if (!card) throw new Error("There is no card");
    await ali.clicks("pledge.open", { in: card, value: running.world.tuesday });
    await running.bot.drain();
    expect(await ali.modal()).toBeUndefined();
    expect((await ali.reads("#läxhjälp")).at(-1)?.asText).toContain("en annan arbetsyta");
  });
});

describe("an organisation that installs the app for all of its workspaces", () => {
  const enterprise = { id: "E0ORG", name: "Kommunen" };
  const workspace = { ...workspaceSeed, team: { ...workspaceSeed.team, enterprise } };
  const other = {
    ...workspaceSeed,
    team: { id: "T0OTHER", name: "Annan", domain: "annan", enterprise },
    people: [{ id: "U0OLA", name: "ola", realName: "Ola", locale: "sv-SE", tz: "Europe/Stockholm" }] as const,
    channels: [{ id: "C0OTHER", name: "prat", memberIds: ["U0OLA", "U0BOT"] }],
  };

  const asks = async (team: string, handle: string, channel: string) => {
    const person = running.sim.driverOf(team).person(handle);
    await person.types(channel, "/socialsmart who");
    await running.bot.drain();
    return (await person.reads(channel)).map(({ asText }) => asText).join("\n");
  };

  test("is served in the workspaces that it lets the app into, each with its landlord, by one token", async () => {
    running = await runInstalledBot({ slack: { botToken: undefined, workspace, others: [other] } });
    await buildOtherLandlord(running.plan.deps);
    const done = await installs(running, { place: "E0ORG" });
    expect(done.html).toContain(
      "https://app.slack.com/manage/E0ORG/integrations/profile/A0SOCIAL/workspaces/add",
    );
    await running.bot.drain();
    expect(running.sim.log.filter(({ method }) => method.startsWith("chat."))).toEqual([]);

    await running.sim.installing.letInto("E0ORG", [TEAM], true);
    await running.bot.drain();
    expect((await running.person("sara").reads("#läxhjälp"))[0]?.asText).toContain("Läxhjälp i Vivalla");
    expect(await asks(TEAM, "ali", "#läxhjälp")).toContain("Ali Hassan");
    await running.person("ali").opensHome();
    await running.bot.drain();
    expect(JSON.stringify(await running.person("ali").home())).toContain("Läxhjälp i Vivalla");

    await running.sim.installing.letInto("E0ORG", ["T0OTHER"], true);
    await running.bot.drain();
    expect(await asks("T0OTHER", "ola", "#prat")).toContain("vem du är");
    const [stored] = await running.database.installations.live();
    expect(stored).toMatchObject({ placeId: "E0ORG", isOrganisation: true });
    expect(new Set(stored?.teamIds)).toEqual(new Set([TEAM, "T0OTHER"]));

    await running.sim.installing.letInto("E0ORG", [TEAM], false);
    await running.bot.drain();
    expect((await running.database.installations.find("E0ORG"))?.teamIds).toEqual(["T0OTHER"]);
  });

  test("is served where nobody has told of it, as soon as somebody asks there", async () => {
    running = await runInstalledBot({
      slack: {
        ...{ botToken: undefined, others: [other] },
        workspace: { ...workspace, app: { ...workspace.app, events: ["app_home_opened"] } },
      },
    });
    await installs(running, { place: "E0ORG" });
    await running.sim.installing.letInto("E0ORG", [TEAM], true);
    expect(await asks(TEAM, "ali", "#läxhjälp")).toContain("Ali Hassan");
  });

  test("takes the app away from all of them at once", async () => {
    running = await runInstalledBot({ slack: { botToken: undefined, workspace, others: [other] } });
    await installs(running, { place: "E0ORG" });
    await running.sim.installing.letInto("E0ORG", [TEAM], true);
    await running.bot.drain();
    await running.sim.installing.uninstall("E0ORG");
    await running.bot.drain();
    expect(await running.database.installations.find("E0ORG")).toMatchObject({
      ...{ endReason: "UNINSTALLED", secret: null },
    });
    expect(await asks(TEAM, "ali", "#läxhjälp")).toContain("inte längre installerad");
  });
});
