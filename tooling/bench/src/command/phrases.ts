import type { Town } from "./town.ts";
import type { Typed } from "./typist.ts";

/**
 * What one person types, without end: pledges on a shift that they have not pledged on yet, and looks in between. Each initiative's
 * name and day is said as people say it.
 */
export function* typedBy(person: number, { titles, days }: Town): Generator<Typed> {
  for (let round = 0; ; round += 1) {
    const title = titles[(person + round) % titles.length] ?? "";
    const day = days[Math.floor(round / titles.length) % days.length];
    if (!day) throw new Error("There are no days");
    yield { command: "/pledge", text: `2h ${title.toLowerCase()} ${day.day}/${day.month}` };
    yield { command: "/roster", text: title };
    yield { command: "/initiatives", text: "" };
  }
}
