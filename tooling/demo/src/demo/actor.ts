import type { Driver } from "@socialsmart/slack-sim/driver";
import type { Person } from "@socialsmart/slack-sim/driver/person";
import type { SeenMessage } from "@socialsmart/slack-sim/driver/seen";
import { isAsWanted, Mismatch, type Wanted } from "./mismatch.ts";
import type { Transcript } from "./transcript.ts";

const SEEN_WITHIN_MS = 15_000;

/** One of the workspace's people, whose every deed and sight goes into the transcript. */
export class Actor {
  readonly #person: Person;
  readonly #name: string;
  readonly #transcript: Transcript;

  constructor(driver: Driver, { name, handle }: { name: string; handle: string }, transcript: Transcript) {
    this.#person = driver.person(handle);
    this.#name = name;
    this.#transcript = transcript;
  }

  /** Types, and gets an answer that nobody else sees. */
  async types(channel: string, text: string, answer: Wanted): Promise<SeenMessage> {
    this.#transcript.deed(this.#name, `#${channel}`, text);
    const before = await this.#texts(channel);
    await this.#person.types(`#${channel}`, text);
    return this.#answer(channel, before, answer);
  }

  /** Presses a button of a message, and gets an answer that nobody else sees. */
  async clicks(channel: string, button: string, message: SeenMessage, answer: Wanted): Promise<SeenMessage> {
    this.#transcript.deed(this.#name, `#${channel}`, `[${button}]`);
    const before = await this.#texts(channel);
    await this.#person.clicks(button, { in: message });
    return this.#answer(channel, before, answer);
  }

  /**
   * Sees a message of everybody's, sooner or later.
   *
   * @param part picks what is looked at out of a long message.
   */
  async sees(
    channel: string,
    what: string,
    wanted: Wanted,
    part: (text: string) => string = whole,
  ): Promise<SeenMessage> {
    const look = () => this.#person.reads(`#${channel}`);
    const isIt = ({ ephemeral }: SeenMessage) => !ephemeral;
    return this.#until({ what: `${what}, in #${channel}`, look, isIt, wanted, part });
  }

  /** Sees what the thread of a message says, sooner or later. */
  async seesInThread(
    channel: string,
    message: SeenMessage,
    what: string,
    wanted: Wanted,
  ): Promise<SeenMessage> {
    const look = () => this.#person.readsThread(`#${channel}`, message.ts);
    return this.#until({ what, look, isIt: ({ ts }) => ts !== message.ts, wanted, part: whole });
  }

  /** Gets a direct message from the app, sooner or later. */
  async hears(wanted: Wanted): Promise<SeenMessage> {
    const look = () => this.#person.directMessages();
    return this.#until({
      what: `A direct message to ${this.#name}`,
      look,
      isIt: () => true,
      wanted,
      part: whole,
    });
  }

  /** Presses a button of a direct message, which then says what came of it. */
  async answers(button: string, message: SeenMessage, outcome: Wanted): Promise<SeenMessage> {
    this.#transcript.deed(this.#name, "in the direct message", `[${button}]`);
    await this.#person.clicks(button, { in: message });
    return this.#until({
      what: "The direct message",
      look: () => this.#person.directMessages(),
      isIt: ({ ts }) => ts === message.ts,
      wanted: outcome,
      part: whole,
    });
  }

  async #answer(channel: string, before: ReadonlySet<string>, wanted: Wanted): Promise<SeenMessage> {
    const look = () => this.#person.reads(`#${channel}`);
    const isNew = (message: SeenMessage) => message.ephemeral && !before.has(keyOf(message));
    const what = `The answer, which only ${this.#name} sees`;
    return this.#until({ what, look, isIt: isNew, wanted, part: whole });
  }

  async #texts(channel: string): Promise<ReadonlySet<string>> {
    return new Set((await this.#person.reads(`#${channel}`)).map(keyOf));
  }

  async #until({ what, look, isIt, wanted, part }: Sight): Promise<SeenMessage> {
    let seen: readonly SeenMessage[] = [];
    const find = async () => {
      seen = (await look()).filter(isIt);
      return seen.findLast(({ asText }) => isAsWanted(part(asText), wanted));
    };
    try {
      const found = await this.#person.until(find, { timeoutMs: SEEN_WITHIN_MS, what });
      this.#transcript.shown(what, part(found.asText));
      return found;
    } catch (error) {
      const all = seen.map(({ asText }) => asText).join("\n\n");
      throw new Mismatch(what, wanted, all, { cause: error });
    }
  }
}

type Sight = {
  readonly what: string;
  readonly look: () => Promise<SeenMessage[]>;
  readonly isIt: (message: SeenMessage) => boolean;
  readonly wanted: Wanted;
  readonly part: (text: string) => string;
};

function whole(text: string): string {
  return text;
}

function keyOf({ ts, asText }: SeenMessage): string {
  return `${ts} ${asText}`;
}
