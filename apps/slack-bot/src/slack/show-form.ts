import type { ModalView } from "@slack/types";
import type { Bot } from "../bot-context.ts";
import { type FormOrigin, parseOrigin } from "../pledge/form-origin.ts";
import type { Click, CommandRequest } from "./requests.ts";

/** Opens a form; one that was asked for in another form takes that one's place. */
export async function showForm(
  { slack }: Bot,
  request: Click | CommandRequest,
  view: ModalView,
): Promise<undefined> {
  const open = "view" in request && request.view?.type === "modal" ? request.view : undefined;
  if (open) await slack.updateView(open.id, open.hash, view);
  else await slack.openView(request.triggerId, view);
  return undefined;
}

/** Where a form that is about to be shown was asked for. */
export function originOf(request: Click | CommandRequest): FormOrigin {
  if ("view" in request && request.view?.type === "modal") return parseOrigin(request.view.privateMetadata);
  const { channelId, responseUrl, replace } = request.place;
  return { channelId, responseUrl, replace, home: "view" in request && request.view?.type === "home" };
}
