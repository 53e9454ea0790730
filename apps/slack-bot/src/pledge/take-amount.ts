import { anyOf, NUMBERS } from "./calendar-words.ts";
import type { TypedText } from "./typed-text.ts";

const SIGN = "-\\s?";
const NUMBER = `(?:${SIGN})?\\d{1,6}(?:[.,]\\d{1,3})?`;
const COUNT = `(?:${SIGN})?\\d{1,15}|${anyOf(NUMBERS)}`;
const HOURS = "h|tim|tim\\.|timme|timmen|timma|timmar|timmars|hr|hrs|hour|hours";
const MINUTES = "m|min|min\\.|minut|minuter|minutes|mins|minute";
const PLACES =
  "p|plats|platser|pers|personer|person|people|persons|place|places|spot|spots|st|stycken|deltagare|volontarer|volunteers";

/** Takes out hours as people write them, in minutes. May be zero, negative or more than a day: the reader decides. */
export function takeMinutes(text: TypedText): { minutes: number; said: string } | undefined {
  const both = text.take(
    `(?<h>\\d{1,3})\\s*(?:${HOURS})\\s*(?:och\\s+|and\\s+)?(?<m>\\d{1,2})\\s*(?:${MINUTES})?`,
  );
  if (both) return { minutes: 60 * numberOf(both.groups.h) + numberOf(both.groups.m), said: both.said };

  const oneAndHalf = text.take(
    "(?:en\\s+och\\s+(?:en\\s+)?halv|halvannan)\\s+timme|(?:one\\s+and\\s+a\\s+half|an\\s+hour\\s+and\\s+a\\s+half)(?:\\s+hours?)?",
  );
  if (oneAndHalf) return { minutes: 90, said: oneAndHalf.said };
  const half = text.take("(?:en\\s+|1\\s+)?halvtimme|half\\s+an\\s+hour|(?:en\\s+)?halv\\s+timme");
  if (half) return { minutes: 30, said: half.said };

  const hours = text.take(`(?<n>${NUMBER}|${anyOf(NUMBERS)})\\s*(?:${HOURS})`);
  if (hours) return { minutes: Math.round(60 * numberOf(hours.groups.n)), said: hours.said };
  const minutes = text.take(`(?<n>${NUMBER})\\s*(?:${MINUTES})`);
  if (minutes) return { minutes: Math.round(numberOf(minutes.groups.n)), said: minutes.said };

  // 1:30 is how long; 16:00, 08:00 and 9:30 are when.
  const clock = text.take("(?<h>[0-5]):(?<m>[0-5]\\d)");
  if (clock) return { minutes: 60 * numberOf(clock.groups.h) + numberOf(clock.groups.m), said: clock.said };
  // A number with a fraction can only be hours; a whole one could be places as well.
  const bare = text.take(`(?<n>(?:${SIGN})?\\d{1,2}[.,](?:0|00|5|50|25|75))`);
  return bare && { minutes: Math.round(60 * numberOf(bare.groups.n)), said: bare.said };
}

/** Takes out a number of places. */
export function takePlaces(text: TypedText): { places: number; said: string } | undefined {
  const found =
    text.take(`(?<n>${COUNT})\\s*(?:${PLACES})`) ??
    text.take("(?<n>\\d{1,6})\\s?x") ??
    text.take("x\\s?(?<n>\\d{1,6})");
  return found && { places: numberOf(found.groups.n), said: found.said };
}

function numberOf(folded = ""): number {
  return NUMBERS[folded] ?? Number(folded.replaceAll(/\s/g, "").replace(",", "."));
}
