import { recordAppendix } from "../../appendix/record-appendix.ts";
import { commitYearly } from "../../commitment/commit-yearly.ts";
import { grantExemption } from "../../exemption/grant-exemption.ts";
import { scheduleFollowUp } from "../../follow-up/schedule-follow-up.ts";
import type {
  AppendixId,
  CommitmentId,
  ExemptionId,
  FollowUpId,
  LedgerEntryId,
  PledgeId,
  SeriesId,
} from "../../kernel/ids.ts";
import type { Result } from "../../kernel/result.ts";
import { adjustHours } from "../../ledger/adjust-hours.ts";
import { scheduleSeries } from "../../series/schedule-series.ts";
import { anAgreement, aSeriesPlan } from "../inputs.ts";
import { addLease, anOffering, type Offering, offer } from "../offers.ts";
import { answerOf } from "../outcome.ts";
import { aWorld } from "../world.ts";
import { addShift, pledge } from "../world-additions.ts";
import type { World } from "../world-parts.ts";

/** A world with something of each kind that a text can be about. */
export type FullWorld = World & {
  readonly pledgeId: PledgeId;
  /** Of a pledge that waits for a yes. */
  readonly pendingId: PledgeId;
  readonly seriesId: SeriesId;
  readonly commitmentId: CommitmentId;
  /** To whom an appendix may be offered, and one that was, to another lease. */
  readonly offering: Offering;
  readonly offeredId: AppendixId;
  readonly exemptionId: ExemptionId;
  readonly followUpId: FollowUpId;
  /** Of the bakery's adjusted hours. */
  readonly entryId: LedgerEntryId;
};

type Attempt = (world: FullWorld, text: string) => Promise<Result<unknown, object>>;

/** A text that a command takes and that is kept, and how it is given one. */
export type KeptText = readonly [useCase: string, field: string, attempt: Attempt];

export const aLine = ({ bakery: { organisationId } }: World) =>
  ({ organisationId, year: 2026, unit: "MINUTES", focusArea: null, target: 600, note: "" }) as const;
export const anExemption = ({ bakery: { organisationId } }: World) =>
  ({ organisationId, ground: "VACANCY", note: "", from: "2026-03-01", to: "2026-04-01" }) as const;
export const anAdjustment = ({ bakery: { organisationId } }: World) => ({
  organisationId,
  workedOn: "2026-02-03",
  minutes: 60,
  reason: "Glömt",
});

export async function aFullWorld(): Promise<FullWorld> {
  const empty = await aWorld();
  const { pledgeId } = await pledge(empty, empty.bakery, empty.shiftId);
  const manual = await addShift(empty, { approval: "MANUAL" });
  const pendingId = (await pledge(empty, empty.bakery, manual)).pledgeId;
  const { seriesId } = answerOf(await scheduleSeries(empty.deps, empty.operator, aSeriesPlan(empty), null));
  const { deps, landlord, bakery } = empty;
  const { commitmentId } = answerOf(await commitYearly(deps, bakery.contact, aLine(empty), null));
  const { entryId } = answerOf(await adjustHours(deps, landlord.coordinator, anAdjustment(empty), null));
  const { exemptionId } = answerOf(await grantExemption(deps, empty.operator, anExemption(empty), null));
  const { organisationId } = bakery;
  const agreement = anAgreement({ organisationId, leaseNumber: "L-2" });
  const { appendixId } = answerOf(await recordAppendix(deps, empty.operator, agreement, null));
  const planned = { appendixId, year: 2026, dueOn: null };
  const { followUpId } = answerOf(await scheduleFollowUp(deps, empty.operator, planned, null));
  const offering = await anOffering(empty);
  const leaseId = await addLease(empty, offering.tenant, "L-78");
  const { appendixId: offeredId } = await offer(empty, { ...offering, leaseId });
  return {
    ...empty,
    offering,
    offeredId,
    exemptionId,
    followUpId,
    pledgeId,
    pendingId,
    seriesId,
    commitmentId,
    entryId,
  };
}
