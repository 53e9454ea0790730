import { isForHelp } from "../help/is-for-help.ts";
import { fold } from "../kit/fold.ts";

/** What somebody wants who speaks to the bot in a sentence instead of a command. */
export type Ask = {
  readonly type: "HELP" | "ROSTER" | "INITIATIVES" | "PLEDGE";
  /** What it is about, as they typed it. */
  readonly about: string;
};

/** How each begins, folded; of a pledge nothing needs to be said. */
const BEGINNINGS: readonly (readonly [type: Ask["type"], pattern: string])[] = [
  ["ROSTER", "(?:vilka|vem)(?: som)?(?: kommer| ar (?:med|anmalda?))"],
  ["ROSTER", "who(?:'s|’s| is| are)?(?: coming| comes| signed up| in)"],
  ["ROSTER", "/?(?:roster|bemanning(?:en|slistan?)?)"],
  ["INITIATIVES", "(?:(?:vad|var|vem|vilka(?: insatser)?) )?behovs(?: det)?(?: (?:hjalp|folk|vi|jag))?"],
  ["INITIATIVES", "vad kan (?:vi|jag) (?:gora|hjalpa till med)"],
  ["INITIATIVES", "(?:what|where|who)(?:'s|’s| is| are)?(?: (?:help|people|we))? needed"],
  ["INITIATIVES", "what can (?:we|i) (?:do|help with)"],
  ["INITIATIVES", "(?:vad|vilka insatser) finns(?: det)?"],
  ["INITIATIVES", "(?:what|which initiatives) (?:is|are)(?: there)?"],
  ["INITIATIVES", "/?(?:initiatives|insatser)"],
  ["PLEDGE", "/?(?:pledge|anmal(?:an| mig| oss)?)"],
];

/** What people say before they say what they want, or instead: folded. */
const GREETING = new RegExp(
  "^(?:hej(?: hej)?|hejsan|halla|tjena(?:re)?|god (?:morgon|dag|kvall)|hi|hello|hey|good (?:morning|afternoon|evening))" +
    "(?: (?:there|pa dig|igen|again))?(?=$|[\\s,!.:;?])[^\\p{L}\\p{N}]*",
  "u",
);

/** A word between the question and what it is about. */
const BETWEEN = "(?:till|pa|i|to|for|at|in|on)";

/** Reads what was said to the bot, without its name. Total: what asks for nothing else is taken for a pledge. */
export function readAsk(said: string): Ask {
  const whole = said
    .normalize("NFC")
    .trim()
    .replace(/^[\s,:;.!–-]+/, "")
    .replace(/[\s?!.]+$/, "");
  const [greeting = ""] = GREETING.exec(fold(whole)) ?? [];
  const typed = whole.slice(greeting.length);
  if (typed === "" || isForHelp(typed)) return { type: "HELP", about: "" };
  const folded = fold(typed);
  for (const [type, pattern] of BEGINNINGS) {
    const [found] =
      new RegExp(`^${pattern}(?![\\p{L}\\p{N}])(?:\\s+${BETWEEN}(?![\\p{L}\\p{N}]))?`, "u").exec(folded) ??
      [];
    if (found !== undefined) return { type, about: typed.slice(found.length).trim() };
  }
  return { type: "PLEDGE", about: typed };
}
