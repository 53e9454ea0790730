import { afterEach, beforeEach, expect, test } from "vitest";
import { type Running, runSim } from "../testing/running-sim.ts";

let run: Running;
beforeEach(async () => {
  const events = ["member_joined_channel", "channel_left", "channel_archive"];
  run = await runSim({ app: { events } });
});
afterEach(() => run.stop());

test("whoever is in a channel brings the app in, which hears who it was", async () => {
  const ada = run.sim.driver.person("ada");
  expect(await ada.types("#quiet", "/invite @Helper")).toEqual({ state: "acked" });
  expect(run.app.last.body.event).toEqual({
    ...{ type: "member_joined_channel", user: "UB", channel: "C2", channel_type: "C", team: "T1" },
    ...{ inviter: "U1", event_ts: expect.any(String) },
  });
  await run.slack.chat.postMessage({ channel: "C2", text: "Here I am" });
  await ada.types("#quiet", "/invite @Helper");
  expect((await ada.reads("#quiet")).at(-1)?.text).toContain("är redan med");
  expect(run.app.received).toHaveLength(1);
});

test("and takes it out, after which it cannot write there", async () => {
  const bo = run.sim.driver.person("bo");
  await bo.types("#homework", "/remove @Helper");
  expect(run.app.last.body.event).toEqual({
    ...{ type: "channel_left", channel: "C1", actor_id: "U2", event_ts: expect.any(String) },
  });
  await expect(run.slack.chat.postMessage({ channel: "C1", text: "Hello?" })).rejects.toThrow(
    "not_in_channel",
  );
  await expect(bo.types("#homework", "/remove @Helper")).rejects.toThrow("Helper is not in #homework");
});

test("an archived channel takes no message from anybody", async () => {
  const bo = run.sim.driver.person("bo");
  await bo.types("#homework", "/archive");
  expect(run.app.last.body.event).toMatchObject({ type: "channel_archive", channel: "C1", user: "U2" });
  await expect(run.slack.chat.postMessage({ channel: "C1", text: "Hello?" })).rejects.toThrow("is_archived");
  await expect(bo.types("#homework", "Anybody?")).rejects.toThrow("#homework is archived");
});

test("an app that is not subscribed hears nothing, and one that there is not is nobody's to invite", async () => {
  await run.stop();
  run = await runSim({ app: { events: [] } });
  const ada = run.sim.driver.person("ada");
  expect(await ada.types("#quiet", "/invite @Helper")).toEqual({ state: "none" });
  await expect(ada.types("#quiet", "/invite @Nobody")).rejects.toThrow('knows no app "@Nobody"');
  expect((await ada.screen()).app.slackCommands.map(({ name }) => name)).toEqual([
    "/invite",
    "/remove",
    "/archive",
  ]);
});
