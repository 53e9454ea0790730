import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import { copierOf, idOf, range } from "../copies.ts";
import type { Spot } from "./contender.ts";
import type { Size } from "./size.ts";
import type { Sql } from "./sql.ts";
import type { OneOfEach } from "./town.ts";

/** Where the bench's pledges go. */
export type Grounds = {
  readonly hot: readonly Spot[];
  readonly cold: readonly Spot[];
  /** One for each client: nobody pledges twice at once. */
  readonly organisationIds: readonly OrganisationId[];
};

/** Organisations whose pledges fill the rosters, beside those of the clients. */
const REGULARS = 400;

/**
 * Copies the one of each until there are so many pledges, all confirmed and for one place, each with its audit event, its
 * message in the outbox that was told, and its command key. The newest shifts are the ones that the bench goes for.
 */
export async function layOut(sql: Sql, one: OneOfEach, size: Size, pledges: number): Promise<Grounds> {
  const { clients, hotShifts, coldShifts, rosterSize } = size;
  const shifts = Math.max(hotShifts + coldShifts, Math.ceil(pledges / rosterSize));
  // Eight cold shifts share an initiative and so its channel; a hot one has its own.
  const initiatives = hotShifts + Math.ceil(coldShifts / 8);
  const organisations = clients + REGULARS;
  const { copy, id, part, finish } = await copierOf(sql, one);
  await copy("initiative", initiatives, (n) => ({
    id: id("initiative", n),
    channel_id: `CONCAT('C', ${n})`,
  }));
  await copy("organisation", organisations, (n) => ({ id: id("organisation", n) }));
  await copy("appendix", organisations, (n) => ({
    id: id("appendix", n),
    organisation_id: id("organisation", n),
    registry_number: "NULL",
  }));
  await copy("shift", shifts, (n) => ({
    id: id("shift", n),
    initiative_id: id("initiative", `${n} % ${initiatives}`),
    taken: `${rosterSize}`,
    organisations: `${rosterSize}`,
    confirmed_minutes: `t.confirmed_minutes * ${rosterSize}`,
  }));
  const shiftOf = (n: string) => part(n, rosterSize);
  await copy("pledge", shifts * rosterSize, (n) => ({
    id: id("pledge", n),
    shift_id: id("shift", shiftOf(n)),
    organisation_id: id("organisation", `${clients} + ${n} % ${REGULARS}`),
  }));
  await copy("audit_event", shifts * rosterSize, (n) => ({ id: id("audit", n), subject: id("pledge", n) }));
  await copy("command_key", shifts * rosterSize, (n) => ({ command_key: id("key", n) }));
  const lane = (n: string) => `CONCAT('channel:${one.landlordId}/T0001/C', ${n})`;
  const perLane = Math.ceil((shifts * rosterSize) / initiatives);
  await copy("outbox_lane", initiatives, (n) => ({
    lane: lane(n),
    last_seq: `${perLane}`,
    done_seq: `${perLane}`,
    pending: "0",
  }));
  await copy("outbox_message", shifts * rosterSize, (n) => ({
    id: id("message", n),
    lane: lane(`${n} % ${initiatives}`),
    seq: `1 + ${part(n, initiatives)}`,
    told_at: "t.occurred_at",
  }));
  await finish();

  const spot = (n: number) => ({
    shiftId: idOf("shift", n),
    lane: `channel:${one.landlordId}/T0001/C${n % initiatives}`,
  });
  return {
    hot: range(hotShifts, shifts - hotShifts).map(spot),
    cold: range(coldShifts, shifts - hotShifts - coldShifts).map(spot),
    organisationIds: range(clients).map((n) => idOf("organisation", n)),
  };
}
