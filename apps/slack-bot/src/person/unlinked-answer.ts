import { helpButton } from "../help/help-buttons.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import type { Guest, Stranger } from "./identify.ts";
import { joinButton } from "./join-form.ts";
import { linkButton } from "./link-form.ts";

/** Somebody who is not linked, and how to be: by buttons, since a workspace's commands are for its own people alone. */
export function guestAnswer({ text, isExternal }: Pick<Guest, "text" | "isExternal">): Answer {
  const said = text.mrkdwn(isExternal ? "who.external" : "who.unlinked");
  return saying(said, linkButton(text), joinButton(text));
}

/** A workspace that belongs to nobody here. */
export function strangerAnswer({ teamId, text }: Pick<Stranger, "teamId" | "text">): Answer {
  return saying(text.mrkdwn("who.noLandlord", { team: teamId }), helpButton(text));
}
