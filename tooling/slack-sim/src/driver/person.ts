import type { Placed } from "../block-kit/interactive.ts";
import type { MenuOption } from "../block-kit/options.ts";
import { renderConfirm } from "../message-text.ts";
import { Impossible } from "../people/impossible.ts";
import type { Outcome } from "../people/outcome.ts";
import type { Screen } from "../people/screen.ts";
import type { Submitted } from "../people/submits.ts";
import type { Suggestions } from "../people/suggests.ts";
import type { OpenModal } from "../views/modal-stack.ts";
import { optionsOf, type RawValue, type RawValues } from "../views/raw-values.ts";
import type { View } from "../views/view.ts";
import type { ClientConnection } from "./client-connection.ts";
import { fillIn, toRaw } from "./fill.ts";
import { conversationOn, inChannel, inThread, type SeenMessage } from "./seen.ts";
import { findTarget, type Target, type Where } from "./targets.ts";

export interface ClickOptions {
  in?: Where;
  /** Tells buttons apart that read the same. */
  value?: string;
  /** What to answer where the element asks for confirmation; without it, such an element cannot be used. */
  confirm?: boolean;
}

export interface SeenModal extends OpenModal {
  /** What this person has filled in so far. */
  values: RawValues;
}

const nothingSent: Outcome = { state: "none" };

/** Somebody in the workspace, who can use only what is on their screen. */
export class Person {
  readonly #client: ClientConnection;
  /** What is typed into modals and not yet sent, by view. */
  readonly #drafts = new Map<string, RawValues>();

  /** What menus of the app's own data offered last, by action_id. */
  readonly #suggested = new Map<string, readonly MenuOption[]>();

  constructor(client: ClientConnection) {
    this.#client = client;
  }

  /** Writes a slash command or a message; resolves when the app has acknowledged it or Slack has given up. */
  async types(channel: string, text: string, { thread }: { thread?: string } = {}): Promise<Outcome> {
    const screen = await this.#client.screen();
    if (screen.modal) throw new Impossible(`a modal covers the composer of ${screen.you.name}`);
    return this.#client.does("type", { channel: conversationOn(screen, channel).id, text, thread });
  }

  /** The messages in a conversation, oldest first: what only this person sees too, what is in threads not. */
  async reads(channel: string): Promise<SeenMessage[]> {
    const screen = await this.#client.screen();
    return inChannel(screen, conversationOn(screen, channel));
  }

  /** A thread, its parent first. */
  async readsThread(channel: string, ts: string): Promise<SeenMessage[]> {
    const screen = await this.#client.screen();
    return inThread(screen, conversationOn(screen, channel), ts);
  }

  /** The direct message with the app. */
  async directMessages(): Promise<SeenMessage[]> {
    return this.reads("@bot");
  }

  /** Presses a button, by its text or action_id: in the open modal, or in the newest message that shows one. */
  async clicks(button: string, options: ClickOptions = {}): Promise<Outcome> {
    const screen = await this.#client.screen();
    const target = findTarget(screen, options.in, `button "${button}"`, ({ element }: Placed) => {
      if (element.type !== "button") return false;
      if (options.value !== undefined && element.value !== options.value) return false;
      return element.text.text === button || element.action_id === button;
    });
    return this.#acts(target, options, undefined);
  }

  /**
   * Chooses in a menu, a picker or a row of choices that acts at once, named by its action_id. Of several menus with one
   * action_id it is the one that has an option of that value.
   */
  async chooses(actionId: string, choice: RawValue, options: ClickOptions = {}): Promise<Outcome> {
    const screen = await this.#client.screen();
    const target = findTarget(
      screen,
      options.in,
      `choice "${actionId}"`,
      ({ block, element }: Placed) =>
        element.type !== "button" && (element.action_id === actionId || block.block_id === actionId),
      ({ element }) => optionsOf(element).some(({ value }) => value === choice),
    );
    return this.#acts(
      target,
      options,
      toRaw({ screen, suggested: this.#suggested }, target.element, choice, actionId),
    );
  }

  /**
   * Types into a menu whose options come from the app, named by its action_id, and tells what it then offers: what is chosen or
   * filled in there next is one of those.
   */
  async searches(
    actionId: string,
    query: string,
    { in: where }: Pick<ClickOptions, "in"> = {},
  ): Promise<string[]> {
    const screen = await this.#client.screen();
    const target = findTarget(
      screen,
      where,
      `menu "${actionId}"`,
      ({ element }: Placed) => element.type === "external_select" && element.action_id === actionId,
    );
    const { at, block, element } = target;
    const values = "view" in at ? this.#drafts.get(at.view) : undefined;
    const { options } = await this.#client.does<Suggestions>("suggest", {
      ...{ in: at, blockId: block.block_id, actionId: element.action_id, query },
      ...(values && { values }),
    });
    this.#suggested.set(actionId, options);
    return options.map(({ text }) => text.text);
  }

  /** The modal on top, if any is open. */
  async modal(): Promise<SeenModal | undefined> {
    const { modal } = await this.#client.screen();
    return modal ? { ...modal, values: this.#draft(modal.view) } : undefined;
  }

  /** Fills fields of the open modal, named by label, block_id or action_id; choices by what they read as. */
  async fills(values: Readonly<Record<string, RawValue>>): Promise<void> {
    const { screen, view } = await this.#topModal();
    this.#drafts.set(
      view.id,
      fillIn({ screen, suggested: this.#suggested }, view, this.#draft(view), values),
    );
  }

  /** Sends the open modal; the answer names the fields that were refused. */
  async submits(): Promise<Submitted> {
    const { view } = await this.#topModal();
    return this.#client.does("submit", { viewId: view.id, values: this.#draft(view) });
  }

  /** Closes the open modal. */
  async closesModal(): Promise<void> {
    const { view } = await this.#topModal();
    await this.#client.does("close", { viewId: view.id, values: this.#draft(view) });
  }

  /** Turns to the app's Home tab, and tells what is there once the app has acknowledged the visit. */
  async opensHome(): Promise<View | undefined> {
    await this.#client.does("home", {});
    return this.home();
  }

  /** The app's Home as it is now. */
  async home(): Promise<View | undefined> {
    return (await this.#client.screen()).home ?? undefined;
  }

  /** Uses a shortcut by its name: a message's, or a global one. */
  async usesShortcut(name: string, message?: { channelId: string; ts: string }): Promise<Outcome> {
    const at = message && { channel: message.channelId, ts: message.ts };
    return this.#client.does("shortcut", { name, message: at });
  }

  async joins(channel: string): Promise<Outcome> {
    return this.#client.does("join", { channel });
  }

  /** All that is on the screen. */
  async screen(): Promise<Screen> {
    return this.#client.screen();
  }

  /**
   * Looks again after each change in the workspace until there is something to see.
   * Throws, naming `what`, after `timeoutMs` milliseconds of real time.
   */
  async until<Found>(
    look: (person: Person) => Promise<Found | undefined | null | false>,
    { timeoutMs = 5000, what = "what was looked for" }: { timeoutMs?: number; what?: string } = {},
  ): Promise<Found> {
    const signal = AbortSignal.timeout(timeoutMs);
    for (;;) {
      // The revision is read first: a change during the look is then not missed.
      const { revision, you } = await this.#client.screen();
      const found = await look(this);
      if (found !== undefined && found !== null && found !== false) return found;
      try {
        await this.#client.wait(revision, signal);
      } catch (error) {
        if (!signal.aborted) throw error;
        throw new Impossible(`${you.name} did not see ${what} within ${timeoutMs} ms`, { cause: error });
      }
    }
  }

  #draft(view: View): RawValues {
    return this.#drafts.get(view.id) ?? {};
  }

  async #topModal(): Promise<{ screen: Screen; view: View }> {
    const screen = await this.#client.screen();
    if (!screen.modal) throw new Impossible(`${screen.you.name} has no modal open`);
    return { screen, view: screen.modal.view };
  }

  async #acts(
    { at, block, element }: Target,
    { confirm }: ClickOptions,
    value: RawValue | undefined,
  ): Promise<Outcome> {
    const dialog = "confirm" in element ? element.confirm : undefined;
    if (dialog && confirm === undefined)
      throw new Impossible(`it asks for confirmation, answer with \`confirm\`: ${renderConfirm(dialog)}`);
    if (!dialog && confirm !== undefined) throw new Impossible("it asks for no confirmation");
    if (confirm === false) return nothingSent;
    const values = "view" in at ? this.#drafts.get(at.view) : undefined;
    return this.#client.does("act", {
      ...{ in: at, blockId: block.block_id, actionId: element.action_id },
      ...(value !== undefined && { value }),
      ...(values && { values }),
    });
  }
}
