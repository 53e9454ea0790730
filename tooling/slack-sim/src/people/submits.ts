import { z } from "zod";
import { noteBrokenAnswer } from "../deliveries/command-answer.ts";
import { interactionParts, toApiView } from "../deliveries/payload-parts.ts";
import type { SimContext } from "../sim-context.ts";
import { complaints } from "../views/complaints.ts";
import { openModal, replaceModal } from "../views/keep-view.ts";
import type { OpenModal } from "../views/modal-stack.ts";
import type { RawValues } from "../views/raw-values.ts";
import { stateValues } from "../views/state-values.ts";
import { brokenRule } from "../web-api/slack-error.ts";
import type { SeedPerson } from "../workspace/seed.ts";
import { Impossible } from "./impossible.ts";
import { slackWords } from "./slack-words.ts";
import { suggestedTo } from "./suggested.ts";

const responseAction = z.discriminatedUnion("response_action", [
  z.strictObject({
    response_action: z.literal("errors"),
    errors: z.record(z.string(), z.string().min(1)),
  }),
  z.strictObject({ response_action: z.literal("update"), view: z.unknown() }),
  z.strictObject({ response_action: z.literal("push"), view: z.unknown() }),
  z.strictObject({ response_action: z.literal("clear") }),
]);

export interface Submitted {
  /** By block_id; empty where the form was taken. */
  errors: Record<string, string>;
}

/** A person sends the modal on top. Slack looks it over first, then the app may refuse fields or show another. */
export async function submits(
  context: SimContext,
  person: SeedPerson,
  { viewId, values }: { viewId: string; values: RawValues },
): Promise<Submitted> {
  const open = topModal(context, person, viewId);
  if (open.view.type !== "modal" || !open.view.submit)
    throw new Impossible("this modal has no submit button");
  open.failure = undefined;
  open.errors = complaints(open.view.blocks, values, slackWords(person.locale));
  context.workspace.changed();
  if (Object.keys(open.errors).length > 0) return { errors: open.errors };
  const state = stateValues(open.view.blocks, values, suggestedTo(context, person, { view: viewId }));
  const ack = await context.line.sendPayload("view_submission", {
    type: "view_submission",
    ...interactionParts(context, person),
    // Somebody from elsewhere sends a view from their own workspace; the view names the one that the app is in.
    ...(person.home && { team: person.home }),
    view: toApiView(context, open.view, state),
    response_urls: [],
  });
  if (ack.state !== "acked") open.failure = "no_answer";
  else obey(context, person, open, ack.answer?.body ?? "");
  context.workspace.changed();
  return { errors: open.errors };
}

function obey(context: SimContext, person: SeedPerson, open: OpenModal, body: string): void {
  const { workspace } = context;
  if (body === "") {
    closeTop(context, person, open);
    return;
  }
  try {
    const parsed = responseAction.safeParse(JSON.parse(body));
    if (!parsed.success) throw brokenRule("invalid_response_action", [body.slice(0, 500)]);
    const answer = parsed.data;
    switch (answer.response_action) {
      case "errors":
        open.errors = checkedErrors(open, answer.errors);
        return;
      case "update":
        replaceModal(workspace, open, answer.view);
        return;
      case "push":
        openModal(workspace, person.id, answer.view, "push");
        return;
      case "clear":
        workspace.modals.delete(person.id);
    }
  } catch (error) {
    const known =
      error instanceof SyntaxError ? brokenRule("invalid_response_action", [body.slice(0, 500)]) : error;
    noteBrokenAnswer(context, "view_submission answer", known);
    open.failure = "no_answer";
  }
}

/** Slack shows an error only under an input block. */
function checkedErrors(open: OpenModal, errors: Record<string, string>): Record<string, string> {
  const inputs = new Set(
    open.view.blocks.filter(({ type }) => type === "input").map(({ block_id }) => block_id),
  );
  for (const blockId of Object.keys(errors))
    if (!inputs.has(blockId))
      throw brokenRule("invalid_arguments", [`no input block "${blockId}" for its error`]);
  return errors;
}

/** Closes a modal that the app let go, unless it was already replaced or cleared meanwhile. */
function closeTop({ workspace }: SimContext, person: SeedPerson, open: OpenModal): void {
  const left = (workspace.modals.get(person.id) ?? []).filter((other) => other !== open);
  workspace.modals.set(person.id, left);
}

/** A person closes the modal on top with its button or Escape. */
export async function closesModal(
  context: SimContext,
  person: SeedPerson,
  { viewId, values }: { viewId: string; values: RawValues },
): Promise<void> {
  const open = topModal(context, person, viewId);
  const { view } = open;
  const clears = view.type === "modal" && view.clear_on_close === true;
  if (clears) context.workspace.modals.delete(person.id);
  else closeTop(context, person, open);
  context.workspace.changed();
  if (view.type !== "modal" || !view.notify_on_close) return;
  await context.line.sendPayload("view_closed", {
    type: "view_closed",
    ...{ ...interactionParts(context, person), trigger_id: undefined },
    view: toApiView(
      context,
      view,
      stateValues(view.blocks, values, suggestedTo(context, person, { view: viewId })),
    ),
    is_cleared: clears,
  });
}

function topModal({ workspace }: SimContext, person: SeedPerson, viewId: string): OpenModal {
  const top = workspace.modals.get(person.id)?.at(-1);
  if (top?.view.id !== viewId)
    throw new Impossible(`${person.name} does not have the modal ${viewId} on top`);
  return top;
}
