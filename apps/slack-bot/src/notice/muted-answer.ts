import type { NoticeKind } from "@socialsmart/domain/notice/notice-kind";
import { type Answer, actions, answer, section } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";
import { noticesButton } from "./notices-form.ts";

/** A kind of notice is off, and how to have it again. */
export function mutedAnswer(kind: NoticeKind, text: Text): Answer {
  const sentence = text.mrkdwn("notice.muted", { kind: text.plain(`noticeKind.${kind}`) });
  return answer(sentence, [section(sentence), actions(noticesButton(text))]);
}
