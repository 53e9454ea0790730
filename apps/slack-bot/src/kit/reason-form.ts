import type { KnownBlock, ModalView } from "@slack/types";
import { MAX_REASON_LENGTH } from "@socialsmart/domain/kernel/reason";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { OpenView } from "../slack/requests.ts";
import type { Text } from "../texts/text.ts";
import { context, section } from "./blocks.ts";
import { formView } from "./form-view.ts";
import { linesInput } from "./inputs.ts";

/** The block that the reason is written in. */
export const REASON = "reason-form.reason";

export type ReasonForm = {
  readonly callbackId: string;
  readonly title: string;
  readonly submit: string;
  /** What it is about, in mrkdwn. */
  readonly about: string;
  /** What will follow, in mrkdwn. */
  readonly consequence: string;
  readonly origin: FormOrigin;
  /** Whether the reason is posted in the channel, or told only to those who have pledged. */
  readonly isPublic: boolean;
  /** Who reads it, where it is neither of these. */
  readonly hint?: string;
  /** Asked before the reason. */
  readonly inputs?: readonly KnownBlock[];
};

/** Asks why, before something is done that others are told of. */
export function reasonFormView(form: ReasonForm, text: Text): ModalView {
  return formView(text, {
    callbackId: form.callbackId,
    kept: form.origin,
    title: form.title,
    submit: form.submit,
    blocks: [
      section(form.about),
      context(form.consequence),
      ...(form.inputs ?? []),
      reasonInput(text, {
        optional: false,
        hint: form.hint ?? text.plain(form.isPublic ? "reason.hintPublic" : "reason.hint"),
      }),
    ],
  });
}

type ReasonField = {
  readonly optional: boolean;
  readonly initial?: string | undefined;
  /** When it is needed, and who reads it. */
  readonly hint: string;
};

export function reasonInput(text: Text, { optional, initial, hint }: ReasonField): KnownBlock {
  return linesInput({
    blockId: REASON,
    actionId: "reason.say",
    label: text.plain("reason.label"),
    max: MAX_REASON_LENGTH,
    ...{ hint, optional, initial },
  });
}

export function reasonIn({ values }: OpenView): string {
  return values.get(REASON) ?? "";
}
