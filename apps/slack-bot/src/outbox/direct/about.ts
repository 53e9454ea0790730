import { type Answer, type Buttons, saying } from "../../kit/blocks.ts";
import type { PledgeSeen } from "../../pledge/pledge-answers.ts";
import type { About } from "../../pledge/pledge-buttons.ts";
import { whenOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";

type Surroundings = Pick<PledgeSeen, "shift" | "initiative">;

export function aboutOf({ shift, initiative }: Surroundings, text: Text): About {
  return { title: initiative.title, when: whenOf(text, shift) };
}

/** `*Läxhjälp i Vivalla* · tis 24 nov 16–19 · Vivalla bibliotek`. */
export function aboutLine(seen: Surroundings, text: Text): string {
  return text.mrkdwn("direct.about", { ...aboutOf(seen, text), location: seen.shift.location });
}

/** The line of a reason; undefined where none was given. */
export function reasonLine(reason: string | null, text: Text): string | undefined {
  return reason === null ? undefined : text.mrkdwn("post.reason", { reason });
}

/** Lines of mrkdwn, absent ones left out, and below them the buttons that do something about it. */
export function message(lines: readonly (string | undefined)[], buttons: Buttons): Answer {
  const mrkdwn = lines.filter((line) => line !== undefined).join("\n");
  return saying(mrkdwn, ...buttons);
}
