import { recordAppendix } from "@socialsmart/domain/appendix/record-appendix";
import { commitYearly } from "@socialsmart/domain/commitment/commit-yearly";
import { noteFollowUp } from "@socialsmart/domain/follow-up/note-follow-up";
import { scheduleFollowUp } from "@socialsmart/domain/follow-up/schedule-follow-up";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import { registerLease } from "@socialsmart/domain/lease/register-lease";
import type { Store } from "@socialsmart/domain/store/store";
import { anAgreement } from "@socialsmart/domain/testing/inputs";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import type { World } from "@socialsmart/domain/testing/world-parts";

/** A follow-up that was held, also of a first year of a few weeks; nothing where the organisation has no appendix. */
export async function putFollowUp(
  { deps, operator, landlordId }: Pick<World<Store>, "deps" | "operator" | "landlordId">,
  organisationId: OrganisationId,
): Promise<{ readonly FollowUp?: string }> {
  const reader = deps.store.reader(landlordId);
  const all = await reader.appendices.listByOrganisations([organisationId]);
  const appendices = all.get(organisationId) ?? [];
  if (!appendices.some(({ state }) => state === "ACTIVE")) return {};
  const followUps = await reader.followUps.listByAppendices(appendices.map(({ id }) => id));
  const [earlier] = [...followUps.values()].flat();
  if (earlier) return { FollowUp: earlier.id };
  const [leaseNumber, began] = [`K-${organisationId.slice(-4)}`, "2025-12-01"];
  const lease = { number: leaseNumber, premises: "", districtId: null, startsOn: began, endsOn: null };
  answerOf(await registerLease(deps, operator, { ...lease, organisationId }, null));
  const agreement = { ...anAgreement({ organisationId, leaseNumber }), effectiveFrom: began };
  const { appendixId } = answerOf(await recordAppendix(deps, operator, agreement, null));
  const planned = { appendixId, year: 2026, dueOn: null };
  const { followUpId } = answerOf(await scheduleFollowUp(deps, operator, planned, null));
  const line = {
    organisationId,
    year: 2026,
    unit: "MINUTES",
    focusArea: null,
    target: 600,
    note: "",
  } as const;
  await commitYearly(deps, operator, line, null);
  const attendees = [{ party: "TENANT", capacity: "Butikschef" }] as const;
  const held = { followUpId, revision: null, heldOn: "2026-01-02", attendees, minutes: "Läxhjälp" };
  answerOf(await noteFollowUp(deps, operator, held, null));
  return { FollowUp: followUpId };
}
