import { Impossible } from "../people/impossible.ts";
import type { Screen } from "../people/screen.ts";

/** One person's connection to the endpoints that the page uses. */
export class ClientConnection {
  readonly #url: string;
  readonly #who: string;

  constructor(url: string, as: string, team: string | undefined) {
    this.#url = url;
    this.#who = new URLSearchParams({ as, ...(team !== undefined && { team }) }).toString();
  }

  async screen(): Promise<Screen> {
    return this.#read(await fetch(this.#address("screen")));
  }

  /** Waits until the workspace has changed since that revision; rejects when `signal` says so. */
  async wait(since: number, signal: AbortSignal): Promise<void> {
    const response = await fetch(`${this.#url}/client/wait?since=${since}&${this.#who}`, { signal });
    await response.arrayBuffer();
  }

  /** Does something. Throws Impossible, in the local Slack's words, where this person could not. */
  async does<Answer>(deed: string, input: object): Promise<Answer> {
    return this.#read(
      await fetch(this.#address(deed), {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(input),
      }),
    );
  }

  #address(name: string): string {
    return `${this.#url}/client/${name}?${this.#who}`;
  }

  async #read<Answer>(response: Response): Promise<Answer> {
    if (!response.ok) {
      const { error } = (await response.json()) as { error?: string };
      throw new Impossible(error ?? `the local Slack answered ${response.status}`);
    }
    return response.json() as Promise<Answer>;
  }
}
