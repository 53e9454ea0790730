import type { PersonActor } from "../access/actor.ts";
import type { observe } from "./observe.ts";

/** What was told since, by whom it was for: `channel OfferExpired`, `bakery YourOfferExpired`. */
export function toldTo(
  seen: ReturnType<typeof observe>,
  people: { readonly [name: string]: Pick<PersonActor, "personId"> },
): readonly string[] {
  const names = new Map(Object.entries(people).map(([name, { personId }]) => [`person:${personId}`, name]));
  return seen.told().map(({ lane, fact }) => {
    const listener = lane.startsWith("person:") ? (names.get(lane) ?? lane) : "channel";
    return `${listener} ${fact.type}`;
  });
}
