import { isHostIn, seesEveryRoster } from "@socialsmart/domain/access/policy";
import type { PledgeState } from "@socialsmart/domain/pledge/pledge-states";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { loadReferred } from "../loading/load-by-id.ts";
import type { ApiContext } from "../server/api-context.ts";

/** Pledges that count, or did. What else has become of one is its organisation's business. */
export const SHOWN_TO_OTHERS: readonly PledgeState[] = [
  "PENDING",
  "CONFIRMED",
  "WAITLISTED",
  "OFFERED",
  "FULFILLED",
];

/** Of these states, those in which whoever asks is shown a shift's pledges. */
export async function statesShown(
  states: readonly PledgeState[],
  { initiativeId }: Shift,
  { actor, loaders }: ApiContext,
): Promise<readonly PledgeState[]> {
  if (seesEveryRoster(actor)) return states;
  const shown = states.filter((state) => SHOWN_TO_OTHERS.includes(state));
  if (shown.length === states.length) return states;
  const { hostOrganisationId } = await loadReferred(loaders.initiative, initiativeId);
  return isHostIn(actor, hostOrganisationId) ? states : shown;
}
