import type { AuditEvent } from "@socialsmart/domain/audit/audit-event";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { isUrgentWithdrawal } from "@socialsmart/domain/pledge/late-withdrawal";
import type { Interval } from "@socialsmart/domain/shift/iso-week";
import { isUnderstaffed } from "@socialsmart/domain/shift/shift-phase";
import type { Reader } from "@socialsmart/domain/store/reader";
import { readEvents } from "../audit/read-events.ts";
import type { PledgeSeen } from "../pledge/pledge-answers.ts";
import { withSurroundings } from "../pledge/see-pledges.ts";

/** Places given up after the time to do so, on a shift that has too few people. */
export type LateWithdrawal = { readonly seen: PledgeSeen; readonly places: number };

const ACTIONS = ["withdrawPledge", "changePledge"] as const;

/** What was given up late within the time and was not told at once, where the shift still lacks people; the first first. */
export async function readLateWithdrawals(
  reader: Reader,
  within: Interval,
  now: Temporal.Instant,
): Promise<readonly LateWithdrawal[]> {
  const given = (await readEvents(reader, ACTIONS, within)).flatMap(givenUp);
  const ids = [...new Set(given.map(({ pledgeId }) => pledgeId))];
  const pledges = await withSurroundings(reader, await reader.pledges.byIds(ids));
  return pledges.flatMap((seen) => {
    const { shift, pledge } = seen;
    if (!isUnderstaffed(shift, now)) return [];
    const own = given.filter(({ pledgeId, at }) => pledgeId === pledge.id && !isUrgentWithdrawal(shift, at));
    const places = own.reduce((sum, one) => sum + (one.places ?? pledge.places), 0);
    return places > 0 ? [{ seen, places }] : [];
  });
}

/** What an event of the audit says of places given up late; all of the pledge's where it says no number. */
function givenUp({ subject, change, at }: AuditEvent) {
  const pledgeId = parseId("pledge", subject);
  if (!pledgeId || change === null || typeof change !== "object") return [];
  const [, state] = "state" in change && Array.isArray(change.state) ? change.state : [];
  const places =
    "givenUpLate" in change && typeof change.givenUpLate === "number" ? change.givenUpLate : null;
  return state === "WITHDRAWN_LATE" || places !== null ? [{ pledgeId, places, at }] : [];
}
