import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import { type ChannelOfAnotherWorkspace, checkChannelIds, checkWorkspace } from "../channel/check-channel.ts";
import type { ChatChannel } from "../chat/chat-channel.ts";
import type { Deps } from "../kernel/deps.ts";
import type { DistrictId, InitiativeId, OrganisationId, PersonId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { staffRoleOf } from "../person/membership.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { FocusArea } from "./focus-area.ts";

export type PlanInitiative = {
  readonly title: string;
  readonly description: string;
  readonly hostOrganisationId: OrganisationId;
  /** The landlord's own people. */
  readonly coordinatorIds: readonly PersonId[];
  readonly districtId: DistrictId;
  readonly primaryFocusArea: FocusArea;
  readonly otherFocusAreas: readonly FocusArea[];
  readonly involvesMinors: boolean;
  readonly channel: ChatChannel | null;
};
export type InitiativePlanned = { readonly initiativeId: InitiativeId };
export type PlanInitiativeRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Organisation">
  | NotFound<"District">
  | NotFound<"Person">
  | { readonly type: "CoordinatorNotStaff"; readonly personId: PersonId }
  | ChannelOfAnotherWorkspace;

/** Each is looked up while the transaction holds the database. */
export const MAX_COORDINATORS = 20;

/** Drafts an initiative (insats). Tenants see it once it is published. */
export async function planInitiative(
  deps: Deps,
  actor: Actor,
  input: PlanInitiative,
  key: string | null,
): Promise<Result<InitiativePlanned, PlanInitiativeRefusal | CommandKeyReused>> {
  const command = { actor, name: "planInitiative", key, input };
  return deps.store.transaction<InitiativePlanned, PlanInitiativeRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const check = new InputCheck();
    check.text("title", input.title, { max: 100 });
    check.text("description", input.description, { max: 2000, optional: true, lines: "MANY" });
    if (input.channel) checkChannelIds(check, input.channel);
    const coordinatorIds = [...new Set(input.coordinatorIds)];
    if (coordinatorIds.length > MAX_COORDINATORS) {
      check.add("coordinatorIds", { type: "TooMany", max: MAX_COORDINATORS });
    }
    const invalid = check.refusal();
    if (invalid) return invalid;

    const reachable = input.channel ? await checkWorkspace(tx, input.channel) : ok(null);
    if (!reachable.ok) return reachable;
    if (!(await tx.organisations.byId(input.hostOrganisationId)))
      return err({ type: "OrganisationNotFound" });
    if (!(await tx.districts.byId(input.districtId))) return err({ type: "DistrictNotFound" });
    for (const personId of coordinatorIds) {
      if (!(await tx.people.byId(personId))) return err({ type: "PersonNotFound" });
      const memberships = await tx.memberships.listByPerson(personId);
      if (!memberships.some(({ roles }) => staffRoleOf(roles) !== undefined)) {
        return err({ type: "CoordinatorNotStaff", personId });
      }
    }
    const id = deps.ids.next("initiative");
    const title = input.title.trim();
    const otherFocusAreas = [...new Set(input.otherFocusAreas)].filter(
      (area) => area !== input.primaryFocusArea,
    );
    await tx.initiatives.insert({
      ...input,
      id,
      landlordId: actor.landlordId,
      title,
      coordinatorIds,
      otherFocusAreas,
      state: "DRAFT",
      stateReason: null,
      cancelledAsDraft: false,
    });
    await record(deps, tx, command, id, { state: [null, "DRAFT"] });
    return ok({ initiativeId: id });
  });
}
