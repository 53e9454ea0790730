import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Running, runSim } from "../testing/running-sim.ts";

let run: Running;
beforeEach(async () => {
  run = await runSim();
});
afterEach(() => run.stop());

const plain = (text: string) => ({ type: "plain_text" as const, text });
const button = (text: string, action_id: string, extra: object = {}) => ({
  ...{ type: "button" as const, action_id, text: plain(text), ...extra },
});

async function post(...elements: ReturnType<typeof button>[]) {
  const blocks = [{ type: "actions" as const, elements }];
  const { ts } = await run.slack.chat.postMessage({ channel: "C1", text: "Choose", blocks });
  return String(ts);
}

async function openModal() {
  const ada = run.sim.driver.person("ada");
  await ada.types("#homework", "/help-me");
  await run.slack.views.open({
    trigger_id: run.app.last.body.trigger_id,
    view: {
      ...{ type: "modal", title: plain("Ask"), submit: plain("Send") },
      blocks: [
        {
          type: "input",
          block_id: "what",
          label: plain("What"),
          element: { type: "plain_text_input", action_id: "t" },
        },
        {
          ...{ type: "input", block_id: "when", label: plain("When") },
          element: {
            ...{ type: "radio_buttons", action_id: "r" },
            options: [
              { text: plain("Now"), value: "now" },
              { text: plain("Later"), value: "later" },
            ],
          },
        },
      ],
    },
  });
  return ada;
}

test("somebody who is not there can do nothing", async () => {
  await expect(run.sim.driver.person("nobody").reads("#homework")).rejects.toThrow('nobody here is "nobody"');
});

test("a person writes and reads only where they are", async () => {
  const bo = run.sim.driver.person("U2");
  await expect(bo.types("#quiet", "hello")).rejects.toThrow("bo is not in #quiet");
  await expect(bo.reads("#nowhere")).rejects.toThrow('bo sees no conversation "#nowhere"');
  await expect(bo.types("#homework", "  ")).rejects.toThrow("an empty message");
  await bo.joins("#quiet");
  await bo.types("#quiet", "hello");
  expect((await bo.reads("#quiet")).at(-1)).toMatchObject({ text: "hello", author: "Bo Berg" });
});

test("only a button that is shown can be pressed, and the error tells which are", async () => {
  await post(button("Yes", "yes"));
  const ada = run.sim.driver.person("ada");
  await expect(ada.clicks("No")).rejects.toThrow(
    'ada sees no button "No" on the screen. There is:\n  [Yes] (yes)',
  );
  expect(await ada.clicks("Yes")).toEqual({ state: "acked" });
});

test("another person's ephemeral message cannot be pressed", async () => {
  run.app.answer = () => ({
    json: { text: "Undo?", blocks: [{ type: "actions", elements: [button("Undo", "undo")] }] },
  });
  await run.sim.driver.person("ada").types("#homework", "/help-me");
  await expect(run.sim.driver.person("bo").clicks("Undo")).rejects.toThrow("bo sees no button");
});

test("buttons that read the same are told apart by value or by message", async () => {
  const ts = await post(button("Pledge", "p1", { value: "one" }), button("Pledge", "p2", { value: "two" }));
  await post(button("Pledge", "p3", { value: "three" }));
  const ada = run.sim.driver.person("ada");
  const pressed = () => run.app.last.body;
  await ada.clicks("Pledge");
  expect(pressed()).toMatchObject({ actions: [{ value: "three" }] });
  const at = { channel: "#homework", ts };
  await expect(ada.clicks("Pledge", { in: at })).rejects.toThrow('2 times button "Pledge"');
  await ada.clicks("Pledge", { in: at, value: "two" });
  expect(pressed()).toMatchObject({ actions: [{ value: "two" }] });
});

test("a confirmation must be answered", async () => {
  const confirm = {
    title: plain("Sure?"),
    text: plain("It is gone then"),
    confirm: plain("Yes"),
    deny: plain("No"),
  };
  await post(button("Delete", "delete", { confirm }));
  const ada = run.sim.driver.person("ada");
  await expect(ada.clicks("Delete")).rejects.toThrow("Sure?: It is gone then [No] [Yes]");
  expect(await ada.clicks("Delete", { confirm: false })).toEqual({ state: "none" });
  expect(run.app.received).toEqual([]);
  expect(await ada.clicks("Delete", { confirm: true })).toEqual({ state: "acked" });
});

test("a menu gives only what is in it", async () => {
  const options = [{ text: plain("Edit"), value: "e" }];
  const blocks = [
    { type: "actions" as const, elements: [{ type: "overflow" as const, action_id: "more", options }] },
  ];
  await run.slack.chat.postMessage({ channel: "C1", text: "Menu", blocks });
  const ada = run.sim.driver.person("ada");
  await expect(ada.chooses("more", "Delete")).rejects.toThrow(
    '"more" has no choice "Delete"; there are "Edit"',
  );
  await ada.chooses("more", "Edit");
  expect(run.app.last.body).toMatchObject({
    actions: [{ type: "overflow", selected_option: { value: "e" } }],
  });
});

test("of several menus with one action_id, a person means the one that has the value", async () => {
  const menuOf = (id: string) => ({
    ...{ type: "overflow" as const, action_id: "more" },
    options: [{ text: plain("Edit"), value: `edit:${id}` }],
  });
  const blocks = ["a", "b"].map((id) => ({ type: "actions" as const, elements: [menuOf(id)] }));
  await run.slack.chat.postMessage({ channel: "C1", text: "Choose", blocks });
  const ada = run.sim.driver.person("ada");
  await expect(ada.chooses("more", "Edit")).rejects.toThrow();
  await ada.chooses("more", "edit:b");
  expect(run.app.last.body).toMatchObject({ actions: [{ selected_option: { value: "edit:b" } }] });
});

test("only fields and choices that exist can be filled", async () => {
  const ada = await openModal();
  await expect(ada.fills({ Why: "x" })).rejects.toThrow(
    'no field is called "Why"; there are "What" (what), "When" (when)',
  );
  await expect(ada.fills({ When: "Never" })).rejects.toThrow(
    'has no choice "Never"; there are "Now", "Later"',
  );
  await ada.fills({ What: "Maths", r: "Later" });
  expect((await ada.modal())?.values).toEqual({ what: { t: "Maths" }, when: { r: "later" } });
  await ada.submits();
  expect(run.app.last.body.view.state.values).toMatchObject({
    when: { r: { selected_option: { value: "later" } } },
  });
});

describe("a menu of the app's own data", () => {
  const found = (...names: string[]) => ({
    json: { options: names.map((name) => ({ text: plain(name), value: name.toLowerCase() })) },
  });
  const school = (element: object = {}) => ({
    ...{ type: "modal" as const, title: plain("Ask"), submit: plain("Send"), private_metadata: "kept" },
    blocks: [
      {
        ...{ type: "input" as const, block_id: "school", label: plain("School"), dispatch_action: true },
        element: { type: "external_select" as const, action_id: "find", ...element },
      },
    ],
  });
  const opens = async (element?: object) => {
    const ada = run.sim.driver.person("ada");
    await ada.types("#homework", "/help-me");
    await run.slack.views.open({ trigger_id: run.app.last.body.trigger_id, view: school(element) });
    return ada;
  };

  test("asks the app by what was typed, offers what it answers, and keeps what was chosen", async () => {
    const ada = await opens({ min_query_length: 0 });
    run.app.answer = () => found("Alskolan", "Almskolan");
    expect(await ada.searches("find", "")).toEqual(["Alskolan", "Almskolan"]);
    expect(await ada.searches("find", "als & ko")).toEqual(["Alskolan", "Almskolan"]);
    expect(run.app.last.body).toMatchObject({
      ...{ type: "block_suggestion", action_id: "find", block_id: "school", value: "als & ko" },
      ...{ user: { id: "U1", team_id: "T1" }, team: { id: "T1" }, view: { private_metadata: "kept" } },
      container: { type: "view", view_id: run.app.last.body.view.id },
    });
    expect(run.app.last.body).not.toHaveProperty("trigger_id");
    await expect(ada.chooses("find", "Bskolan")).rejects.toThrow(
      'no choice "Bskolan"; there are "Alskolan", "Almskolan"',
    );
    run.app.answer = () => undefined;
    await ada.chooses("find", "Almskolan");
    const selected = { selected_option: { value: "almskolan", text: { text: "Almskolan" } } };
    expect(run.app.last.body).toMatchObject({ actions: [{ type: "external_select", ...selected }] });
    await run.slack.views.update({ view_id: run.app.last.body.view.id, view: school() });
    await ada.fills({ School: "Almskolan" });
    await ada.submits();
    expect(run.app.last.body.view.state.values).toMatchObject({ school: { find: selected } });
  });

  test("asks for three letters unless it says otherwise, and takes no more than Slack does", async () => {
    const ada = await opens();
    const asked = run.app.received.length;
    expect(await ada.searches("find", "al")).toEqual([]);
    expect(run.app.received).toHaveLength(asked);
    const names = (length: number) => Array.from({ length }, (_, n) => `School ${n}`);
    run.app.answer = () => found(...names(100));
    expect(await ada.searches("find", "sch")).toHaveLength(100);
    run.sim.assertNoViolations();
    for (const [answer, problem] of [
      [found(...names(101)), "no more than 100 items allowed [json-pointer:/options]"],
      [found("x".repeat(76)), "must be less than 76 characters"],
      [{ json: { response_action: "clear" } }, "invalid additional property: response_action"],
      [{ json: {} }, "must have either options or option_groups"],
      [{ text: "" }, "invalid_options"],
    ] as const) {
      run.app.answer = () => answer;
      expect(await ada.searches("find", "sch")).toEqual([]);
      expect(JSON.stringify(run.sim.takeViolations())).toContain(problem);
    }
    run.app.answer = () => ({ status: 500 });
    expect(await ada.searches("find", "sch")).toEqual([]);
    await expect(ada.submits()).resolves.toHaveProperty("errors.school");
  });
});

test("a modal covers what is below it, and without one there is nothing to send", async () => {
  await post(button("Yes", "yes"));
  const ada = await openModal();
  await expect(ada.clicks("Yes", { in: { channel: "#homework" } })).rejects.toThrow("a modal covers");
  await expect(ada.types("#homework", "hello")).rejects.toThrow("a modal covers");
  await ada.closesModal();
  await expect(ada.submits()).rejects.toThrow("ada has no modal open");
  await expect(ada.fills({ What: "x" })).rejects.toThrow("ada has no modal open");
});

test("shortcuts: a message's own, and the global one", async () => {
  await post(button("Yes", "yes"));
  const ada = run.sim.driver.person("ada");
  const [message] = await ada.reads("#homework");
  await ada.usesShortcut("Help with this", message);
  expect(run.app.last.body).toMatchObject({
    ...{ type: "message_action", callback_id: "help_with", message_ts: message?.ts, channel: { id: "C1" } },
    message: { text: "Choose" },
  });
  await ada.usesShortcut("Ask");
  expect(run.app.last.body).toMatchObject({ type: "shortcut", callback_id: "ask", user: { id: "U1" } });
  await expect(ada.usesShortcut("Help with this")).rejects.toThrow('no global shortcut "Help with this"');
});

test("until waits for the change, and says what never came", async () => {
  const bo = run.sim.driver.person("bo");
  const seen = bo.until(async () => (await bo.reads("#homework")).find(({ text }) => text === "at last"));
  await run.sim.driver.person("ada").types("#homework", "not yet");
  await run.sim.driver.person("ada").types("#homework", "at last");
  expect(await seen).toMatchObject({ author: "Ada Alm" });
  await expect(bo.until(async () => false, { timeoutMs: 30, what: "a card" })).rejects.toThrow(
    "bo did not see a card within 30 ms",
  );
});
