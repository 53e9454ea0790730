import type { Ack } from "../deliveries/app-line.ts";
import { noteBrokenAnswer, showAnswer } from "../deliveries/command-answer.ts";
import { sendEvent, sendMessageEvent } from "../deliveries/events.ts";
import { commandParts } from "../deliveries/payload-parts.ts";
import type { SimContext } from "../sim-context.ts";
import type { SeedPerson } from "../workspace/seed.ts";
import type { Conversation } from "../workspace/state.ts";
import { Impossible } from "./impossible.ts";
import type { Outcome } from "./outcome.ts";
import { givesOwnCommand } from "./own-commands.ts";
import { memberPlace, slackSays } from "./says.ts";
import { slackWords } from "./slack-words.ts";

/** A person writes into a conversation: a slash command, or a message that all there can read. */
export async function typesText(
  context: SimContext,
  person: SeedPerson,
  { channel, text, thread }: { channel: string; text: string; thread?: string | undefined },
): Promise<Outcome> {
  const target = memberPlace(context, person, channel);
  if (target.isArchived) throw new Impossible(`#${target.name} is archived`);
  if (text.trim() === "") throw new Impossible("an empty message cannot be sent");
  if (/^\/\w/.test(text)) return givesCommand(context, person, target, text, thread);
  return postsMessage(context, person, target, text, thread);
}

async function givesCommand(
  context: SimContext,
  person: SeedPerson,
  target: Conversation,
  text: string,
  thread: string | undefined,
): Promise<Outcome> {
  const [, command = "", rest = ""] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  const words = slackWords(person.locale);
  const say = (sentence: string) => slackSays(context, person, target.id, sentence);
  const own = await givesOwnCommand(context, person, target, { command, rest });
  if (own) return own;
  if (!context.workspace.seed.app.commands.some(({ name }) => name === command)) {
    say(words.unknownCommand(command));
    return { state: "none" };
  }
  if (thread !== undefined) {
    say(words.notInThreads(command));
    return { state: "none" };
  }
  if (person.home)
    throw new Impossible(`${command} is not for ${person.name}, who is from another workspace`);
  const answerable = { channelId: target.id, personId: person.id };
  const ack = await context.line.sendForm("slash_command", {
    ...commandParts(context, person, target),
    command,
    text: rest.trimEnd(),
    response_url: context.responseUrls.issue(context.workspace.nextId("response."), answerable),
  });
  if (ack.state !== "acked") say(words.commandFailed(command, errorOf(ack)));
  else if (ack.answer?.body) {
    try {
      showAnswer(context, answerable, bodyOf(ack.answer));
    } catch (error) {
      say(words.commandFailed(command, noteBrokenAnswer(context, "slash_command answer", error).code));
    }
  }
  return { state: ack.state };
}

/** Slack's own code for a delivery that the app did not acknowledge. */
export function errorOf({ state, answer }: Ack): string {
  if (state === "timed_out") return "operation_timeout";
  return answer ? `http_status_${answer.status}` : "dispatch_failed";
}

function bodyOf({ contentType, body }: { contentType: string; body: string }): unknown {
  if (!contentType.startsWith("application/json")) return { text: body };
  const value: unknown = JSON.parse(body);
  return typeof value === "string" ? { text: value } : value;
}

async function postsMessage(
  context: SimContext,
  person: SeedPerson,
  target: Conversation,
  text: string,
  thread: string | undefined,
): Promise<Outcome> {
  const { workspace } = context;
  const { app, team } = workspace.seed;
  const parent = thread === undefined ? undefined : workspace.message(target.id, thread);
  if (thread !== undefined && !parent) throw new Impossible("that thread is not there");
  const message = {
    ...{ ts: workspace.nextTs(), channelId: target.id, userId: person.id, text: escaped(context, text) },
    ...(parent && { threadTs: parent.threadTs ?? parent.ts }),
  };
  workspace.add(message);
  const heard = [sendMessageEvent(context, message)];
  const appIsHere = target.kind === "channel" && target.memberIds.includes(app.botUserId);
  if (appIsHere && message.text.includes(`<@${app.botUserId}>`))
    heard.push(
      sendEvent(context, "app_mention", {
        ...{ type: "app_mention", user: person.id, text: message.text, ts: message.ts, team: team.id },
        ...{ channel: target.id, event_ts: message.ts, ...(parent && { thread_ts: message.threadTs }) },
      }),
    );
  const [first] = (await Promise.all(heard)).filter((ack) => ack !== undefined);
  return { state: first?.state ?? "none" };
}

/** A typed text as Slack keeps it: control characters escaped, names of people and channels turned into ids. */
function escaped({ workspace }: SimContext, text: string): string {
  const { app, people } = workspace.seed;
  const users = new Map(people.map(({ name, id }) => [name.toLowerCase(), id]));
  users.set(app.name.toLowerCase(), app.botUserId);
  const channels = new Map(workspace.state.conversations.map(({ name, id }) => [name, id]));
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/@([\p{L}\d._-]+)/gu, (whole, name: string) => {
      const id = users.get(name.toLowerCase());
      return id ? `<@${id}>` : whole;
    })
    .replace(/(^|\s)#([\p{L}\d_-]+)/gu, (whole, before: string, name: string) => {
      const id = channels.get(name);
      return id ? `${before}<#${id}|${name}>` : whole;
    });
}
