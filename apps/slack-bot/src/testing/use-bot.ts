import { renderView } from "@socialsmart/slack-sim/message-text";
import { afterEach, beforeEach, expect } from "vitest";
import { hasControl } from "./control-in.ts";
import { type Running, runBot } from "./running-bot.ts";

const SAYS = /^chat\.(?:postMessage|postEphemeral|update)$/;

/** What the bot has said where nobody could do anything about it. What a test says in its name is mere text. */
function saidInVain({ sim }: Running): readonly string[] {
  return sim.log
    .filter(({ method, args }) => SAYS.test(method) && args.blocks !== undefined)
    .filter(({ args }) => !hasControl(JSON.parse(String(args.blocks))))
    .map(({ method, args }) => `${method}: ${args.text}`);
}

/**
 * A fresh bot, world and workspace for each test of a file; afterwards Slack must have nothing to complain of, and people something
 * to do about whatever was said.
 */
export function useBot(options: Parameters<typeof runBot>[0] = {}) {
  let running: Running | undefined;
  const current = (): Running => {
    if (!running) throw new Error("There is a bot only within a test");
    return running;
  };

  beforeEach(async () => {
    running = await runBot(options);
  });

  afterEach(async () => {
    try {
      current().sim.assertNoViolations();
      expect(saidInVain(current())).toEqual([]);
    } finally {
      await running?.close();
      running = undefined;
    }
  });

  return {
    get running() {
      return current();
    },
    person: (handle: string) => current().person(handle),
    /** What a person sees in a conversation, oldest first, once the bot has nothing left to do. */
    async sees(handle: string, conversation: string): Promise<string[]> {
      await current().bot.drain();
      return (await current().person(handle).reads(conversation)).map(({ asText }) => asText);
    },
    /** Lets the time pass in which edits are still told as one. */
    async settles(): Promise<void> {
      await current().bot.drain();
      current().clock.advance({ minutes: 5 });
      await current().bot.drain();
    },
    /** Lets time pass until then in Stockholm, with all that falls due on the way. It begins on Monday, 23 November 2026, 12:00. */
    async until(local: string): Promise<void> {
      const { bot, clock } = current();
      const then = Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Stockholm").toInstant();
      await bot.drain();
      clock.advance({ milliseconds: then.epochMilliseconds - clock.now().epochMilliseconds });
      await bot.drain();
    },
    /** What a person types, and the last that they see then. */
    async types(handle: string, conversation: string, text: string): Promise<string> {
      await current().person(handle).types(conversation, text);
      return (await this.sees(handle, conversation)).at(-1) ?? "";
    },
    /** The card of homework help, as the channel shows it. */
    async card(): Promise<string> {
      return (await this.sees("sara", "#läxhjälp"))[0] ?? "";
    },
    /** The log in its thread, without the card and the button that each entry has. */
    async log(): Promise<string[]> {
      await current().bot.drain();
      const sara = current().person("sara");
      const [card] = await sara.reads("#läxhjälp");
      if (!card) throw new Error("There is no card");
      return (await sara.readsThread("#läxhjälp", card.ts))
        .slice(1)
        .map(({ asText }) => asText.replace(/\n\[Visa bemanningen\]$/, ""));
    },
    /** Somebody chooses in a menu on the card of homework help; done once the bot has nothing left to do. */
    async choosesOnCard(handle: string, menu: string, choice: string): Promise<void> {
      await current().bot.drain();
      const person = current().person(handle);
      const [card] = await person.reads("#läxhjälp");
      if (!card) throw new Error("There is no card");
      await person.chooses(menu, choice, { in: card });
      await current().bot.drain();
    },
    /** The open form as it reads; nothing if there is none. */
    async modal(handle: string): Promise<string> {
      await current().bot.drain();
      const modal = await current().person(handle).modal();
      return modal ? renderView(modal.view, {}, modal.values) : "";
    },
    /** App Home as it reads to somebody who has just come there. */
    async home(handle: string): Promise<string> {
      await current().person(handle).opensHome();
      await current().bot.drain();
      const home = await current().person(handle).home();
      return home ? renderView(home) : "";
    },
    /** The open form: what it says at the top, its labels, and what is chosen or filled in. */
    async form(handle: string): Promise<string[]> {
      await current().bot.drain();
      const modal = await current().person(handle).modal();
      return (modal?.view.blocks ?? []).map((block) => describeBlock(block));
    },
  };
}

function describeBlock(block: object): string {
  const { text, label, element, elements } = {
    text: undefined,
    label: undefined,
    element: undefined,
    elements: [],
    ...block,
  };
  const words = [textOf(label), textOf(text), ...(Array.isArray(elements) ? elements.map(textOf) : [])];
  const initial = element === undefined ? "" : initialOf(element);
  return [...words, initial].filter((word) => word !== "").join(": ");
}

function textOf(part: unknown): string {
  return typeof part === "object" && part !== null && "text" in part && typeof part.text === "string"
    ? part.text
    : "";
}

function initialOf(element: unknown): string {
  if (typeof element !== "object" || element === null) return "";
  if ("initial_value" in element) return String(element.initial_value);
  return "initial_option" in element && typeof element.initial_option === "object" && element.initial_option
    ? textOf("text" in element.initial_option ? element.initial_option.text : undefined)
    : "";
}
