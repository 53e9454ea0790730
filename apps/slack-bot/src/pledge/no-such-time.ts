import type { Text } from "../texts/text.ts";
import type { PledgeText } from "./parse-pledge-text.ts";

/** Why the day or week that somebody named is none to look at; undefined where it is, or where none was named. */
export function noSuchTimeText({ problems }: PledgeText, text: Text): string | undefined {
  for (const { type, said } of problems) {
    if (type === "NoSuchDate") return text.mrkdwn("unclear.noSuchDate", { said });
    if (type === "DatePassed") return text.mrkdwn("unclear.datePassed", { said });
  }
  return undefined;
}
