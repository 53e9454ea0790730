import type { ModalView } from "@slack/types";
import { type Answer, actions, answer, section, textInput } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { Text } from "../texts/text.ts";

export const OPEN_LINK = "link.open";
export const LINK_ME = "link.form";
/** The block that the code is typed in. */
export const CODE = "link-form.code";

/** How somebody is linked for whom the commands are not: those of a workspace are for its own people. */
export function externalAnswer({ text }: { readonly text: Text }): Answer {
  const said = text.mrkdwn("who.external");
  const link = { actionId: OPEN_LINK, label: text.plain("link.open"), value: "link", isMain: true };
  return answer(said, [section(said), actions(link)]);
}

/** Asks for the code of an invitation. */
export function linkFormView(origin: FormOrigin, text: Text): ModalView {
  return formView(text, {
    callbackId: LINK_ME,
    kept: origin,
    title: text.plain("link.open"),
    submit: text.plain("link.submit"),
    blocks: [
      textInput({
        ...{ blockId: CODE, actionId: "link.type", label: text.plain("link.code") },
        hint: text.plain("link.codeHint"),
      }),
    ],
  });
}
