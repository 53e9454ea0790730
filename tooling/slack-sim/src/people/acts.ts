import type { Block } from "../block-kit/blocks.ts";
import { interactiveElements } from "../block-kit/interactive.ts";
import { channelName, interactionParts, toApiView } from "../deliveries/payload-parts.ts";
import { toApiMessage } from "../messages/api-message.ts";
import type { Message } from "../messages/message.ts";
import type { SimContext } from "../sim-context.ts";
import type { OpenModal } from "../views/modal-stack.ts";
import type { RawValue, RawValues } from "../views/raw-values.ts";
import { heldBy, type Suggested, stateValues } from "../views/state-values.ts";
import type { View } from "../views/view.ts";
import type { SeedPerson } from "../workspace/seed.ts";
import { Impossible } from "./impossible.ts";
import type { Outcome } from "./outcome.ts";
import { memberPlace, slackSays } from "./says.ts";
import { slackWords } from "./slack-words.ts";
import { type Surface, suggestedTo } from "./suggested.ts";
import { errorOf } from "./types-text.ts";

/** Which element a person used, and what the surface held at that moment. */
export interface Act {
  /** Where: a message, or a view that is open or at home. */
  in: Surface;
  blockId: string;
  actionId: string;
  /** What was chosen, for everything but a button. */
  value?: RawValue | undefined;
  values?: RawValues | undefined;
}

/** A person presses a button or chooses something that acts at once. */
export async function acts(context: SimContext, person: SeedPerson, act: Act): Promise<Outcome> {
  return "view" in act.in
    ? actsInView(context, person, act, act.in.view)
    : actsInMessage(context, person, act, act.in);
}

async function actsInMessage(
  context: SimContext,
  person: SeedPerson,
  act: Act,
  { channel, ts }: { channel: string; ts: string },
): Promise<Outcome> {
  const { workspace, responseUrls } = context;
  const target = memberPlace(context, person, channel);
  const message = workspace.message(target.id, ts);
  if (!message || (message.ephemeralTo && message.ephemeralTo !== person.id))
    throw new Impossible(`${person.name} sees no message ${ts} there`);
  const suggested = suggestedTo(context, person, act.in);
  const action = actionOf(context, message.blocks ?? [], act, suggested);
  const answerable = { channelId: target.id, personId: person.id, original: ts, threadTs: threadOf(message) };
  const ack = await context.line.sendPayload("block_actions", {
    type: "block_actions",
    ...interactionParts(context, person),
    container: {
      ...{ type: "message", message_ts: ts, channel_id: target.id },
      is_ephemeral: message.ephemeralTo !== undefined,
      ...(message.threadTs && { thread_ts: message.threadTs }),
    },
    channel: { id: target.id, name: channelName(target) },
    ...(message.ephemeralTo ? {} : { message: toApiMessage(workspace, message) }),
    state: { values: stateValues(message.blocks ?? [], act.values ?? {}, suggested) },
    response_url: responseUrls.issue(workspace.nextId("response."), answerable),
    actions: [action],
  });
  if (ack.state !== "acked") {
    const words = slackWords(person.locale);
    slackSays(context, person, target.id, words.actionFailed(errorOf(ack)));
  }
  return { state: ack.state };
}

async function actsInView(context: SimContext, person: SeedPerson, act: Act, id: string): Promise<Outcome> {
  const { workspace } = context;
  const open = workspace.modals.get(person.id)?.at(-1);
  const view = viewBefore(context, person, id);
  const suggested = suggestedTo(context, person, act.in);
  const action = actionOf(context, view.blocks, act, suggested);
  const values = stateValues(view.blocks, act.values ?? {}, suggested);
  const ack = await context.line.sendPayload("block_actions", {
    type: "block_actions",
    ...interactionParts(context, person),
    container: { type: "view", view_id: view.id },
    view: toApiView(context, view, values),
    actions: [action],
  });
  if (ack.state !== "acked") tellOfFailure(context, person, open, errorOf(ack));
  return { state: ack.state };
}

function tellOfFailure(
  context: SimContext,
  person: SeedPerson,
  open: OpenModal | undefined,
  error: string,
): void {
  const { workspace } = context;
  if (open) open.failure = "no_answer";
  const direct = workspace.directMessage(person.id);
  if (!open && direct) slackSays(context, person, direct.id, slackWords(person.locale).actionFailed(error));
  workspace.changed();
}

/** The view of that id, if it is what the person has in front of them: the modal on top, or the Home. */
export function viewBefore({ workspace }: SimContext, person: SeedPerson, id: string): View {
  const open = workspace.modals.get(person.id)?.at(-1);
  if (open?.view.id === id) return open.view;
  const home = workspace.state.homes[person.id];
  if (home?.id !== id) throw new Impossible(`${person.name} has no view ${id} in front of them`);
  return home;
}

function actionOf(
  { workspace }: SimContext,
  blocks: readonly Block[],
  { blockId, actionId, value }: Act,
  suggested: Suggested,
) {
  const found = interactiveElements(blocks).find(
    ({ block, element }) => block.block_id === blockId && element.action_id === actionId,
  );
  if (!found) throw new Impossible(`no element "${actionId}" in the block "${blockId}"`);
  const { block, element } = found;
  if (block.type === "input" && !block.dispatch_action)
    throw new Impossible(`"${actionId}" stands in an input block without dispatch_action: it does not act`);
  if (element.type !== "button" && value === undefined) throw new Impossible(`"${actionId}" needs a choice`);
  return {
    ...{ type: element.type, action_id: actionId, block_id: blockId },
    ...heldBy(element, value, suggested(block, element)),
    ...(element.type === "button" && element.style && { style: element.style }),
    action_ts: workspace.nextTs(),
  };
}

function threadOf({ threadTs, ts }: Message): string | undefined {
  return threadTs === ts ? undefined : threadTs;
}
