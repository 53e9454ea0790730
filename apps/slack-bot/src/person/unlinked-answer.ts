import { type Answer, actions, answer, saying, section } from "../kit/blocks.ts";
import type { Guest, Stranger } from "./identify.ts";
import { OPEN_JOIN } from "./join-form.ts";
import { OPEN_LINK } from "./link-form.ts";

/** Somebody who is not linked, and how to be: by buttons, since a workspace's commands are for its own people alone. */
export function guestAnswer({ text, isExternal }: Pick<Guest, "text" | "isExternal">): Answer {
  const said = text.mrkdwn(isExternal ? "who.external" : "who.unlinked");
  const link = { actionId: OPEN_LINK, label: text.plain("link.button"), value: "link", isMain: true };
  const join = { actionId: OPEN_JOIN, label: text.plain("join.button"), value: "join" };
  return answer(said, [section(said), actions(link, join)]);
}

/** A workspace that belongs to nobody here. */
export function strangerAnswer({ teamId, text }: Pick<Stranger, "teamId" | "text">): Answer {
  return saying(text.mrkdwn("who.noLandlord", { team: teamId }));
}
