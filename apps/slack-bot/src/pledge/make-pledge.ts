import type { OrganisationId, PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Amount } from "@socialsmart/domain/pledge/check-amount";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { durationMinutes, type Shift } from "@socialsmart/domain/shift/shift";
import type { Bot } from "../bot-context.ts";
import type { Known } from "../person/identify.ts";
import type { PledgeSeen } from "./pledge-answers.ts";
import type { PledgeRefusal } from "./refusal-text.ts";
import { seePledge } from "./see-pledges.ts";

export type Wish = {
  readonly shiftId: ShiftId;
  readonly organisationId: OrganisationId;
  readonly places: number;
  /** For each place; null for the whole shift. */
  readonly minutes: number | null;
  /** Whether fewer places may be offered where not all are free. */
  readonly acceptsPart?: boolean;
};

export type Refused = {
  readonly refusal: PledgeRefusal;
  /** The organisation's name, for the wording; empty where there is none. */
  readonly organisation: string;
  /** The pledge that stands in the way. */
  readonly existing: PledgeSeen | undefined;
};

/** Pledges, and reads the pledge as it stands then. */
export async function makePledge(
  { deps, poke }: Bot,
  { actor, reader }: Known,
  wish: Wish,
  key: string,
): Promise<Result<PledgeSeen, Refused>> {
  const { shiftId, organisationId, places, acceptsPart = false } = wish;
  const [shift] = await reader.shifts.byIds([shiftId]);
  const input = { shiftId, organisationId, acceptsPart, ...amountOn(shift, places, wish.minutes) };
  const result = await pledgePlaces(deps, actor, input, key);
  if (!result.ok) {
    const { refusal } = result;
    const [organisation] = await reader.organisations.byIds([organisationId]);
    const existing =
      refusal.type === "AlreadyPledged" ? await seePledge(reader, refusal.pledgeId) : undefined;
    return err({ refusal, organisation: organisation?.name ?? "", existing });
  }
  poke();
  return ok(await seeSurely(reader, result.value.pledgeId));
}

/** The length of the whole shift said in hours is the whole shift. */
export function amountOn(shift: Shift | undefined, places: number, minutes: number | null): Amount {
  const isWhole = shift !== undefined && minutes === durationMinutes(shift);
  return { places, minutesPerPlace: isWhole ? null : minutes };
}

export async function seeSurely(reader: Known["reader"], pledgeId: PledgeId): Promise<PledgeSeen> {
  const seen = await seePledge(reader, pledgeId);
  if (!seen) throw new Error(`${pledgeId} is not there although it was just written`);
  return seen;
}
