import { type ChatChannel, isSameChannel } from "@socialsmart/domain/chat/chat-channel";
import { idOfQuestion } from "@socialsmart/domain/notice/tell-question-changed";
import type { Question } from "@socialsmart/domain/outbox/fact";
import type { Bot } from "../../bot-context.ts";
import type { Known } from "../../person/identify.ts";
import { subjectOfQuestion } from "./living-questions.ts";

/**
 * A button was pressed on the message that tells of a closed channel: what is answered there takes its place and stays. Wherever
 * else the person was told of the channel, the message says that it has been seen to.
 */
export async function keepAnswer(
  { postedMessages }: Pick<Bot, "postedMessages">,
  { reader, landlord, person }: Known,
  closed: ChatChannel,
  messageTs: string | undefined,
): Promise<void> {
  if (messageTs === undefined) return;
  const [initiatives, routes] = await Promise.all([
    reader.initiatives.listByChannel(closed.teamId, closed.channelId),
    reader.channelRoutes.list(),
  ]);
  const questions: readonly Question[] = [
    ...initiatives.map(({ id: initiativeId }) => ({ question: "CHANNEL", initiativeId }) as const),
    ...routes
      .filter(({ channel }) => isSameChannel(channel, closed))
      .map(({ id: routeId }) => ({ question: "ROUTE", routeId }) as const),
  ];
  for (const question of questions) {
    const subject = subjectOfQuestion(question.question, idOfQuestion(question), person.id);
    const posted = await postedMessages.find(landlord.id, subject);
    if (posted?.messageTs === messageTs) await postedMessages.delete(landlord.id, subject);
  }
}
