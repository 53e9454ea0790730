import type { SimContext } from "../sim-context.ts";
import type { SeedPerson } from "../workspace/seed.ts";
import type { Conversation } from "../workspace/state.ts";
import { slackbotId } from "../workspace/workspace.ts";
import { Impossible } from "./impossible.ts";

/** Shows a person something that Slack itself has to say, in the place where they are. */
export function slackSays(
  { workspace }: SimContext,
  person: SeedPerson,
  channelId: string,
  text: string,
): void {
  workspace.add({
    ...{ ts: workspace.nextTs(), channelId, userId: slackbotId, text },
    ephemeralTo: person.id,
  });
}

/** A conversation that a person has on their screen, by id, name, or the app's name for its direct message. */
export function placeOf({ workspace }: SimContext, person: SeedPerson, named: string): Conversation {
  const { app } = workspace.seed;
  const direct = workspace.directMessage(person.id);
  const asksForApp = [app.botUserId, app.name, "bot"].some(
    (name) => name.toLowerCase() === named.replace(/^@/, "").toLowerCase(),
  );
  if (direct && (named === direct.id || asksForApp)) return direct;
  const channel = workspace.state.conversations.find(
    ({ id, kind, name }) => kind === "channel" && (id === named || name === named.replace(/^#/, "")),
  );
  if (!channel) throw new Impossible(`${person.name} sees no conversation "${named}"`);
  return channel;
}

/** The same, where the person is a member. */
export function memberPlace(context: SimContext, person: SeedPerson, named: string): Conversation {
  const found = placeOf(context, person, named);
  if (!found.memberIds.includes(person.id)) throw new Impossible(`${person.name} is not in #${found.name}`);
  return found;
}
