import type { AuditEvent } from "../../audit/audit-event.ts";
import type { Initiative } from "../../initiative/initiative.ts";
import type { InitiativeId, LandlordId } from "../../kernel/ids.ts";
import type { Fact } from "../../outbox/fact.ts";
import type { Pledge } from "../../pledge/pledge.ts";
import type { Seat } from "../../seat/seat.ts";
import type { Shift } from "../../shift/shift.ts";
import type { Store } from "../../store/store.ts";
import type { TimerQueue } from "../../timer/timer-queue.ts";
import type { TestDeps } from "../world-parts.ts";

/** A store under test, with what its ports do not show. */
export type EngineUnderTest = {
  readonly deps: TestDeps<Store>;
  readonly timers: TimerQueue;
  /** What a landlord's audit trail and outbox have gained since the last time this was asked, in order. */
  written(landlordId: LandlordId): Promise<Written>;
};

export type Written = { readonly events: readonly Audited[]; readonly facts: readonly Fact[] };
export type Audited = Pick<AuditEvent, "action" | "subject" | "change">;

/** All that is stored of an initiative. */
export type Seen = {
  readonly initiative: Initiative;
  /** By start. */
  readonly shifts: readonly Shift[];
  /** By (queuedAt, id), those that have ended too. */
  readonly pledges: readonly Pledge[];
  readonly seats: readonly Seat[];
};

const ALL = { first: 10_000, after: null };

export async function look(store: Store, landlordId: LandlordId, initiativeId: InitiativeId): Promise<Seen> {
  const reader = store.reader(landlordId);
  const [[initiative], { items: shifts }] = await Promise.all([
    reader.initiatives.byIds([initiativeId]),
    reader.shifts.page({ initiativeId }, ALL),
  ]);
  if (!initiative) throw new Error(`No initiative ${initiativeId}`);
  const pages = await reader.pledges.pageByShifts(
    shifts.map(({ id }) => id),
    {},
    ALL,
  );
  const pledges = shifts.flatMap(({ id }) => pages.get(id)?.items ?? []);
  const seats = await reader.seats.listByPledges(pledges.map(({ id }) => id));
  return { initiative, shifts, pledges, seats: pledges.flatMap(({ id }) => seats.get(id) ?? []) };
}
