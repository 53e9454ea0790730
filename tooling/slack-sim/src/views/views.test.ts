import type { ModalView } from "@slack/types";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Running, runSim } from "../testing/running-sim.ts";

let run: Running;
beforeEach(async () => {
  run = await runSim();
});
afterEach(async () => {
  run.sim.assertNoViolations();
  await run.stop();
});

const plain = (text: string) => ({ type: "plain_text" as const, text });

function form(extra: Partial<ModalView> = {}): ModalView {
  return {
    ...{ type: "modal", callback_id: "ask", title: plain("Ask for help"), submit: plain("Ask") },
    private_metadata: "kept",
    blocks: [
      {
        ...{ type: "input", block_id: "hours", label: plain("Hours") },
        element: {
          type: "number_input",
          action_id: "n",
          is_decimal_allowed: false,
          min_value: "1",
          max_value: "24",
        },
      },
      {
        ...{ type: "input", block_id: "subject", label: plain("Subject"), optional: true },
        element: {
          ...{ type: "static_select", action_id: "s" },
          options: [
            { text: plain("Maths"), value: "m" },
            { text: plain("Physics"), value: "p" },
          ],
        },
      },
      {
        ...{ type: "input", block_id: "note", label: plain("Note"), optional: true },
        element: { type: "plain_text_input", action_id: "t", initial_value: "hello" },
      },
    ],
    ...extra,
  };
}

/** Ada gives the command, and the app opens a modal for her. */
async function opened(view: ModalView = form()) {
  const ada = run.sim.driver.person("ada");
  await ada.types("#homework", "/help-me");
  const trigger_id = run.app.last.body.trigger_id;
  const answer = await run.slack.views.open({ trigger_id, view });
  return { ada, trigger_id, view: answer.view };
}

test("a trigger opens one modal within three seconds", async () => {
  const { ada, trigger_id } = await opened();
  expect(await ada.modal()).toMatchObject({
    view: { callback_id: "ask", private_metadata: "kept" },
    errors: {},
  });
  await expect(run.slack.views.open({ trigger_id, view: form() })).rejects.toThrow("exchanged_trigger_id");
  await expect(run.slack.views.open({ trigger_id: "made.up", view: form() })).rejects.toThrow(
    "invalid_trigger_id",
  );
  await ada.closesModal();
  await ada.types("#homework", "/help-me");
  await run.clock.advance(3001);
  const late = run.app.last.body.trigger_id;
  await expect(run.slack.views.open({ trigger_id: late, view: form() })).rejects.toThrow(
    "expired_trigger_id",
  );
});

test("a form is looked over before it is sent, in the person's language", async () => {
  const { ada } = await opened();
  expect(await ada.submits()).toEqual({ errors: { hours: "Fältet måste fyllas i." } });
  await ada.fills({ Hours: "2.5" });
  expect(await ada.submits()).toEqual({ errors: { hours: "Skriv ett heltal." } });
  await ada.fills({ Hours: "25" });
  expect(await ada.submits()).toEqual({ errors: { hours: "Välj 24 eller mindre." } });
  expect(run.app.received.filter(({ body }) => body.type === "view_submission")).toEqual([]);
});

test("what was filled in arrives as Slack's state, and an empty ack closes the modal", async () => {
  const { ada } = await opened();
  await ada.fills({ Hours: "3", Subject: "Physics" });
  expect(await ada.submits()).toEqual({ errors: {} });
  expect(run.app.last.body).toMatchObject({
    type: "view_submission",
    view: {
      ...{ callback_id: "ask", private_metadata: "kept", type: "modal" },
      state: {
        values: {
          hours: { n: { type: "number_input", value: "3" } },
          subject: { s: { type: "static_select", selected_option: { value: "p", text: plain("Physics") } } },
          note: { t: { type: "plain_text_input", value: "hello" } },
        },
      },
    },
  });
  expect(await ada.modal()).toBeUndefined();
});

test("a picker sends what Slack's does, and takes no more than that can hold", async () => {
  const { ada } = await opened(
    form({
      blocks: [
        {
          ...{ type: "input", block_id: "at", label: plain("At") },
          element: { type: "timepicker", action_id: "t" },
        },
        {
          ...{ type: "input", block_id: "on", label: plain("On") },
          element: { type: "datepicker", action_id: "d" },
        },
      ],
    }),
  );
  await ada.fills({ At: "9 o'clock", On: "2026-11-24" });
  await expect(ada.submits()).rejects.toThrow("not a time");
  await ada.fills({ At: "9:00", On: "2026-02-30" });
  await expect(ada.submits()).rejects.toThrow("not a date");
  await ada.fills({ On: "2026-11-24" });
  expect(await ada.submits()).toEqual({ errors: {} });
  expect(run.app.last.body.view.state.values).toMatchObject({
    at: { t: { selected_time: "09:00" } },
    on: { d: { selected_date: "2026-11-24" } },
  });
});

test("the app can refuse fields, show another modal, push one or clear them all", async () => {
  const { ada } = await opened();
  await ada.fills({ hours: "3" });
  run.app.answer = () => ({ json: { response_action: "errors", errors: { hours: "Too much" } } });
  expect(await ada.submits()).toEqual({ errors: { hours: "Too much" } });
  run.app.answer = () => ({ json: { response_action: "push", view: form({ title: plain("Second") }) } });
  await ada.submits();
  expect(await ada.modal()).toMatchObject({ below: 1, view: { title: { text: "Second" } } });
  run.app.answer = () => ({ json: { response_action: "update", view: form({ title: plain("Third") }) } });
  await ada.fills({ hours: "3" });
  await ada.submits();
  expect(await ada.modal()).toMatchObject({ below: 1, view: { title: { text: "Third" } } });
  run.app.answer = () => ({ json: { response_action: "clear" } });
  await ada.submits();
  expect(await ada.modal()).toBeUndefined();
});

test("an error for a field that is not there breaks Slack's rules", async () => {
  const { ada } = await opened();
  await ada.fills({ hours: "3" });
  run.app.answer = () => ({ json: { response_action: "errors", errors: { minutes: "?" } } });
  await ada.submits();
  expect(await ada.modal()).toMatchObject({ failure: "no_answer" });
  expect(run.sim.takeViolations()).toMatchObject([
    { method: "view_submission answer", error: "invalid_arguments" },
  ]);
});

test("a submission that is not acknowledged leaves the modal, and says so", async () => {
  const { ada } = await opened();
  await ada.fills({ hours: "3" });
  run.app.answer = () => "never";
  const submitted = ada.submits();
  await run.sim.untilDelivering();
  await run.clock.advance(3000);
  await submitted;
  expect(await ada.modal()).toMatchObject({ failure: "no_answer" });
});

test("a modal is updated by id while its hash still holds", async () => {
  const { ada, view } = await opened();
  const view_id = String(view?.id);
  const hash = String(view?.hash);
  await run.slack.views.update({ view_id, hash, view: form({ title: plain("New") }) });
  expect((await ada.modal())?.view).toMatchObject({ id: view_id, title: { text: "New" } });
  await expect(run.slack.views.update({ view_id, hash, view: form() })).rejects.toThrow("hash_conflict");
  await expect(run.slack.views.update({ view_id: "V9", view: form() })).rejects.toThrow("not_found");
});

test("closing is told only where asked for", async () => {
  const { ada } = await opened();
  await ada.closesModal();
  expect(run.app.last.body.type).toBeUndefined();
  await opened(form({ notify_on_close: true }));
  await ada.closesModal();
  expect(run.app.last.body).toMatchObject({ type: "view_closed", is_cleared: false });
});

test("modals are pushed up to three, each with the trigger of a click in the one below", async () => {
  const button = { type: "button" as const, action_id: "more", text: plain("More") };
  const view = form({ blocks: [{ type: "actions", elements: [button] }] });
  const { ada } = await opened(view);
  const push = async () => {
    await ada.clicks("More");
    return run.slack.views.push({ trigger_id: run.app.last.body.trigger_id, view });
  };
  const second = await push();
  expect(second.view).toMatchObject({ previous_view_id: second.view?.root_view_id });
  await push();
  await expect(push()).rejects.toThrow("push_limit_reached");
  expect(run.sim.takeViolations()).toHaveLength(1);
  await ada.closesModal();
  expect(await ada.modal()).toMatchObject({ below: 1 });
});

test("an external_id is one open view's alone, and finds it", async () => {
  const { ada } = await opened(form({ external_id: "mine" }));
  await run.slack.views.update({
    external_id: "mine",
    view: form({ external_id: "mine", title: plain("New") }),
  });
  expect((await ada.modal())?.view).toMatchObject({ title: { text: "New" } });
  const bo = run.sim.driver.person("bo");
  await bo.types("#homework", "/help-me");
  const trigger_id = run.app.last.body.trigger_id;
  const second = run.slack.views.open({ trigger_id, view: form({ external_id: "mine" }) });
  await expect(second).rejects.toThrow("duplicate_external_id");
  expect(run.sim.takeViolations()).toHaveLength(1);
});

test("a Home is replaced only where its hash still holds, if one is given", async () => {
  const publish = (hash?: string) =>
    run.slack.views.publish({
      ...{ user_id: "U1", view: { type: "home", blocks: [{ type: "divider" }] } },
      ...(hash && { hash }),
    });
  const first = await publish();
  const hash = String(first.view?.hash);
  await publish(hash);
  await expect(publish(hash)).rejects.toThrow("hash_conflict");
  await publish();
});

test("a Home is published, seen and clicked", async () => {
  await run.slack.views.publish({
    user_id: "U1",
    view: {
      type: "home",
      blocks: [{ type: "actions", elements: [{ type: "button", action_id: "more", text: plain("More") }] }],
    },
  });
  const ada = run.sim.driver.person("ada");
  expect(await ada.home()).toMatchObject({ type: "home" });
  await ada.clicks("More", { in: "home" });
  expect(run.app.last.body).toMatchObject({ container: { type: "view" }, view: { type: "home" } });
});

test.each<[string, Partial<ModalView>, string]>([
  [
    "a title of 25",
    { title: plain("x".repeat(25)) },
    "less than 25 characters [json-pointer:/view/title/text]",
  ],
  [
    "private_metadata of 3001",
    { private_metadata: "x".repeat(3001) },
    "[json-pointer:/view/private_metadata]",
  ],
  [
    "101 blocks",
    { blocks: Array.from({ length: 101 }, () => ({ type: "divider" })) },
    "no more than 100 items",
  ],
])("%s is refused", async (_, extra, message) => {
  await run.sim.driver.person("ada").types("#homework", "/help-me");
  const trigger_id = run.app.last.body.trigger_id;
  const refused = await run.slack.views
    .open({ trigger_id, view: form(extra) })
    .catch((error: unknown) => error);
  expect(refused).toMatchObject({ data: { error: "invalid_arguments" } });
  expect(JSON.stringify(refused)).toContain(message);
  expect(run.sim.takeViolations()).toHaveLength(1);
});

test("inputs without a submit button, and a view of more than 250 kB, are refused", async () => {
  await run.sim.driver.person("ada").types("#homework", "/help-me");
  const trigger_id = run.app.last.body.trigger_id;
  const { submit: _, ...without } = form();
  await expect(run.slack.views.open({ trigger_id, view: without })).rejects.toThrow("invalid_arguments");
  const long = { type: "section" as const, text: plain("x".repeat(3000)) };
  const large = form({ blocks: Array.from({ length: 90 }, () => long) });
  const publish = run.slack.views.publish({ user_id: "U1", view: { type: "home", blocks: large.blocks } });
  await expect(publish).rejects.toThrow("view_too_large");
  expect(run.sim.takeViolations()).toHaveLength(2);
});
