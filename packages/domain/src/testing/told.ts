import type { PersonActor } from "../access/actor.ts";
import type { observe } from "./observe.ts";

/** What was told since, without word that a question has been answered, which tells nobody anything new. */
export function newsOf(seen: ReturnType<typeof observe>): ReturnType<typeof seen.told> {
  return seen.told().filter(({ fact }) => fact.type !== "YourQuestionChanged");
}

/** That news, by whom it was for: `channel OfferExpired`, `bakery YourOfferExpired`. */
export function toldTo(
  seen: ReturnType<typeof observe>,
  people: { readonly [name: string]: Pick<PersonActor, "personId"> },
): readonly string[] {
  const names = new Map(Object.entries(people).map(([name, { personId }]) => [`person:${personId}`, name]));
  return newsOf(seen).map(({ lane, fact }) => {
    const listener = lane.startsWith("person:") ? (names.get(lane) ?? lane) : "channel";
    return `${listener} ${fact.type}`;
  });
}
