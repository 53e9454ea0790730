import type { ModalView } from "@slack/types";
import type { Text } from "../texts/text.ts";
import { plain, section } from "./blocks.ts";
import { LIMITS } from "./limits.ts";

/** A form that cannot be filled in, or that something went wrong with. */
export function noticeView(mrkdwn: string, title: string, text: Text): ModalView {
  return {
    type: "modal",
    title: plain(title, LIMITS.viewTitle),
    close: plain(text.plain("form.close"), LIMITS.viewButton),
    blocks: [section(mrkdwn)],
  };
}
