import { commitYearly } from "@socialsmart/domain/commitment/commit-yearly";
import { noteFollowUp } from "@socialsmart/domain/follow-up/note-follow-up";
import { scheduleFollowUp } from "@socialsmart/domain/follow-up/schedule-follow-up";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { Store } from "@socialsmart/domain/store/store";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import type { World } from "@socialsmart/domain/testing/world-parts";

/** A follow-up that was held, of the appendix that the organisation has; nothing where it has none. */
export async function putFollowUp(
  { deps, operator, landlordId }: Pick<World<Store>, "deps" | "operator" | "landlordId">,
  organisationId: OrganisationId,
): Promise<{ readonly FollowUp?: string }> {
  const reader = deps.store.reader(landlordId);
  const all = await reader.appendices.listByOrganisations([organisationId]);
  const appendix = all.get(organisationId)?.find(({ state }) => state === "ACTIVE");
  if (!appendix) return {};
  const [earlier] = (await reader.followUps.listByAppendices([appendix.id])).get(appendix.id) ?? [];
  if (earlier) return { FollowUp: earlier.id };
  const planned = { appendixId: appendix.id, year: 2026, dueOn: null };
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
