import type { PersonalFact } from "@socialsmart/domain/outbox/fact";
import { progressAnswer } from "../../commitment/progress-answer.ts";
import { readProgress } from "../../commitment/read-progress.ts";
import type { Answer } from "../../kit/blocks.ts";
import type { Told } from "./told.ts";

/** Once a quarter: where one's organisations stand, and where they would be of use. */
export async function progressDirect(
  { personId, at }: Extract<PersonalFact, { type: "YourProgress" }>,
  { reader, text, now, homeAddress }: Told,
): Promise<Answer | undefined> {
  const progress = await readProgress(reader, personId, {
    at: Temporal.Instant.fromEpochMilliseconds(at),
    now,
  });
  return progress && progressAnswer(progress, await homeAddress(), text);
}
