import type { ModalView } from "@slack/types";
import { type ButtonSpec, textInput } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { Text } from "../texts/text.ts";

export const OPEN_LINK = "link.open";
export const LINK_ME = "link.form";
/** The block that the code is typed in. */
export const CODE = "link-form.code";

/** Opens the form. */
export function linkButton(text: Text): ButtonSpec {
  return { actionId: OPEN_LINK, label: text.plain("link.button"), value: "link", isMain: true };
}

/** Asks for the code of an invitation. */
export function linkFormView(origin: FormOrigin, text: Text): ModalView {
  return formView(text, {
    callbackId: LINK_ME,
    kept: origin,
    title: text.plain("link.title"),
    submit: text.plain("link.submit"),
    blocks: [
      textInput({
        ...{ blockId: CODE, actionId: "link.type", label: text.plain("link.code") },
        hint: text.plain("link.codeHint"),
      }),
    ],
  });
}
