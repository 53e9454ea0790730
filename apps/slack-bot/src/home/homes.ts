import { isDeepStrictEqual } from "node:util";
import type { KnownBlock } from "@slack/types";
import type { Asker } from "../slack/requests.ts";
import type { SlackApi } from "../slack/slack-api.ts";

export type HomeView = { readonly blocks: KnownBlock[]; readonly metadata: string };

/** How often to draw anew because somebody else drew meanwhile, before it is left to the next visit. */
const DRAWN_AT_MOST = 4;
const KEPT_AT_MOST = 5_000;

/**
 * Draws people's App Homes so that what is older never stays over what is newer. Within a process each person's are drawn
 * one after the other, and read only then. Between processes Slack's hash of the view tells that another one has drawn;
 * where no hash is known, what was drawn is read once more, and drawn again unless it still holds.
 */
export class Homes {
  readonly #slack: Pick<SlackApi, "publishHome">;
  readonly #turns = new Map<string, Promise<void>>();
  readonly #hashes = new Map<string, string>();

  constructor(slack: Pick<SlackApi, "publishHome">) {
    this.#slack = slack;
  }

  /** @param read draws it as things are when it is called */
  async publish({ userTeamId, userId }: Asker, read: () => Promise<HomeView>): Promise<void> {
    const key = `${userTeamId}/${userId}`;
    const before = this.#turns.get(key);
    const turn = (async () => {
      await before?.catch(() => undefined);
      await this.#draw(key, userId, read);
    })();
    this.#turns.set(key, turn);
    try {
      await turn;
    } finally {
      if (this.#turns.get(key) === turn) this.#turns.delete(key);
    }
  }

  async #draw(key: string, userId: string, read: () => Promise<HomeView>): Promise<void> {
    let view = await read();
    for (let drawn = 1; ; drawn++) {
      const known = this.#hashes.get(key);
      const hash = await this.#slack.publishHome(userId, view, known);
      this.#keep(key, hash);
      if (drawn === DRAWN_AT_MOST || (hash !== undefined && known !== undefined)) return;
      const now = await read();
      if (hash !== undefined && isDeepStrictEqual(now, view)) return;
      view = now;
    }
  }

  #keep(key: string, hash: string | undefined): void {
    if (this.#hashes.size >= KEPT_AT_MOST) this.#hashes.clear();
    if (hash === undefined) this.#hashes.delete(key);
    else this.#hashes.set(key, hash);
  }
}
