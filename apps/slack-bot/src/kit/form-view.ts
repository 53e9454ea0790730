import type { KnownBlock, ModalView } from "@slack/types";
import type { Text } from "../texts/text.ts";
import { plain } from "./blocks.ts";
import { LIMITS } from "./limits.ts";

type Form = {
  readonly callbackId: string;
  /** The form's origin, with what else is to be found again at submission. */
  readonly kept: object;
  readonly title: string;
  /** Undefined where there is nothing to hand in. */
  readonly submit: string | undefined;
  /** What its other button says, if not that the form is given up, or closed where there is nothing to hand in. */
  readonly close?: string;
  readonly blocks: KnownBlock[];
};

/** A form to be filled in and handed in. */
export function formView(text: Text, { callbackId, kept, title, submit, close, blocks }: Form): ModalView {
  return {
    type: "modal",
    callback_id: callbackId,
    private_metadata: JSON.stringify(kept),
    title: plain(title, LIMITS.viewTitle),
    ...(submit !== undefined && { submit: plain(submit, LIMITS.viewButton) }),
    close: plain(close ?? text.plain(submit === undefined ? "form.close" : "form.cancel"), LIMITS.viewButton),
    blocks,
  };
}
