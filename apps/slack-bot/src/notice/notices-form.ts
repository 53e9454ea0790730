import type { ModalView } from "@slack/types";
import { NOTICE_KINDS, type NoticeKind } from "@socialsmart/domain/notice/notice-kind";
import { isOptional } from "@socialsmart/domain/notice/notice-policy";
import { type ButtonSpec, context, option } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import { checkboxesInput } from "../kit/inputs.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { Text } from "../texts/text.ts";

export const OPEN_NOTICES = "notice.open-choices";
export const CHOOSE_NOTICES = "notice.choose";
/** The block of the kinds that are wanted. */
export const WANTED = "notice-form.wanted";

/** The kinds that somebody may do without. */
export const OPTIONAL_KINDS: readonly NoticeKind[] = NOTICE_KINDS.filter(isOptional);

/** Opens the kinds of notices to choose among. */
export function noticesButton(text: Text): ButtonSpec {
  return { actionId: OPEN_NOTICES, label: text.plain("notice.open"), value: "notices" };
}

/** Which kinds of notices somebody wants; what is a duty is not among them, and the form says so. */
export function noticesFormView(off: readonly NoticeKind[], origin: FormOrigin, text: Text): ModalView {
  const wanted = checkboxesInput(
    {
      blockId: WANTED,
      actionId: "notice.tick",
      label: text.plain("notice.wanted"),
      ticked: OPTIONAL_KINDS.filter((kind) => !off.includes(kind)),
      optional: true,
    },
    OPTIONAL_KINDS.map((kind) => option(text.plain(`noticeKind.${kind}`), kind)),
  );
  return formView(text, {
    callbackId: CHOOSE_NOTICES,
    kept: origin,
    title: text.plain("notice.title"),
    submit: text.plain("notice.submit"),
    blocks: [wanted, context(text.mrkdwn("notice.always"))],
  });
}
