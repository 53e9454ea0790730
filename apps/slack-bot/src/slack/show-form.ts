import type { ModalView } from "@slack/types";
import type { Bot } from "../bot-context.ts";
import { type FormOrigin, parseOrigin } from "../pledge/form-origin.ts";
import type { Click, FormRequest } from "./requests.ts";

/** Opens a form; one that was asked for in another form takes that one's place. */
export async function showForm(
  { slack }: Bot,
  request: FormRequest & Partial<Pick<Click, "view">>,
  view: ModalView,
): Promise<undefined> {
  const open = request.view?.type === "modal" ? request.view : undefined;
  if (open) await slack.updateView(open.id, open.hash, view);
  else await slack.openView(request.triggerId, view);
  return undefined;
}

/** Opens a view; above the form that it was asked for in, where that is to be there still. */
export async function showAbove(
  { slack }: Bot,
  { view: below, triggerId }: Pick<Click, "view" | "triggerId">,
  view: ModalView,
): Promise<undefined> {
  if (below?.type === "modal") await slack.pushView(triggerId, view);
  else await slack.openView(triggerId, view);
  return undefined;
}

/** Where a form that is about to be shown was asked for. */
export function originOf({
  place,
  view,
}: Pick<FormRequest, "place"> & Partial<Pick<Click, "view">>): FormOrigin {
  if (view?.type === "modal") return parseOrigin(view.privateMetadata);
  const { channelId, responseUrl, threadTs, replace, messageTs } = place;
  return { channelId, responseUrl, threadTs, replace, messageTs, home: view?.type === "home" };
}
