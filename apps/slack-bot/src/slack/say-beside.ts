import type { Bot } from "../bot-context.ts";
import type { Answer } from "../kit/blocks.ts";
import type { Request } from "./requests.ts";

/** Answers below the message that was clicked, and leaves that as it is: it lists more than what the click was about. */
export async function sayBeside(
  { replies }: Pick<Bot, "replies">,
  { place }: Pick<Request, "place">,
  said: Answer,
): Promise<undefined> {
  await replies.show({ ...place, replace: false }, said);
  return undefined;
}
