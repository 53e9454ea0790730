import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { InitiativeId } from "@socialsmart/domain/kernel/ids";
import type { Store } from "@socialsmart/domain/store/store";
import { readInitiatives } from "../initiative/read-initiatives.ts";

/** How often to look which shifts have started, in seconds. */
const LOOK_SECONDS = 30;
/** How far back the first look goes: a card that nothing has changed for longer belongs to an initiative that rests. */
const FIRST_LOOK_HOURS = 30 * 24;

/** Finds the initiatives whose card shows a shift that has started: no fact tells of that, only the time. */
export class StartedShifts {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #lookedAt = new Map<string, Temporal.Instant>();
  #due: readonly Initiative[] = [];
  readonly #later = new Map<InitiativeId, Initiative>();

  constructor({ store, clock }: { store: Store; clock: Clock }) {
    this.#store = store;
    this.#clock = clock;
  }

  /** The initiatives of the workspaces whose cards are still to be made right. @throws {StoreUnavailable} */
  async due(teamIds: readonly string[]): Promise<readonly Initiative[]> {
    for (const teamId of teamIds) await this.#look(teamId);
    return this.#due;
  }

  async #look(teamId: string): Promise<void> {
    const now = this.#clock.now();
    const lookedAt = this.#lookedAt.get(teamId);
    if (lookedAt && now.since(lookedAt).total("seconds") < LOOK_SECONDS) return;
    const from = lookedAt ?? now.subtract({ hours: FIRST_LOOK_HOURS });
    const started = await this.#startedWithin(teamId, { from, to: now });
    const later = [...this.#later.values()].filter(({ channel }) => channel?.teamId === teamId);
    const again = [...this.#due, ...later, ...started];
    this.#due = [...new Map(again.map((initiative) => [initiative.id, initiative])).values()];
    for (const { id } of later) this.#later.delete(id);
    this.#lookedAt.set(teamId, now);
  }

  /** Its card is right, or will never be. */
  done({ id }: Initiative): void {
    this.#due = this.#due.filter((one) => one.id !== id);
    this.#later.delete(id);
  }

  /** Its card could not be made right now: it is due again at the next look. */
  postpone(initiative: Initiative): void {
    this.done(initiative);
    this.#later.set(initiative.id, initiative);
  }

  async #startedWithin(
    teamId: string,
    startsWithin: { from: Temporal.Instant; to: Temporal.Instant },
  ): Promise<readonly Initiative[]> {
    const landlord = await this.#store.directory.landlordByChatTeam(teamId);
    if (!landlord) return [];
    const reader = this.#store.reader(landlord.id);
    const initiatives = await readInitiatives(reader, ["PUBLISHED", "PAUSED"]);
    const ours = initiatives.filter(({ channel }) => channel?.teamId === teamId);
    const started = await reader.shifts.pageByInitiatives(
      ours.map(({ id }) => id),
      { states: ["OPEN", "CANCELLED"], startsWithin },
      { first: 1, after: null },
    );
    return ours.filter(({ id }) => (started.get(id)?.items.length ?? 0) > 0);
  }
}
