import {
  MAX_COORDINATORS,
  planInitiative as runPlanInitiative,
} from "@socialsmart/domain/initiative/plan-initiative";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { isId, parseId } from "@socialsmart/domain/kernel/ids";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { channelOf } from "../../../channel/channel-of.ts";
import { districtNotFoundError } from "../../../district/district-errors.ts";
import { badArgument } from "../../../error/api-errors.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { invalidInputError } from "../../../error/input-errors.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadReferred } from "../../../loading/load-by-id.ts";
import { organisationNotFoundError } from "../../../organisation/organisation-errors.ts";
import { personNotFoundError } from "../../../person/person-errors.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { coordinatorNotStaffError, noChatWorkspaceError } from "../../initiative-errors.ts";

export const planInitiative: NonNullable<MutationResolvers["planInitiative"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const { title, description, primaryFocusArea, otherFocusAreas, involvesMinors } = input;
  const key = parseIdempotencyKey(idempotencyKey);
  const hostOrganisationId = parseId("organisation", input.hostOrganisationId);
  if (!hostOrganisationId) return organisationNotFoundError(input.hostOrganisationId);
  const districtId = parseId("district", input.districtId);
  if (!districtId) return districtNotFoundError(input.districtId);
  if (input.coordinatorIds.length > MAX_COORDINATORS) {
    throw badArgument("coordinatorIds", `must hold at most ${MAX_COORDINATORS} ids`);
  }
  const coordinatorIds = input.coordinatorIds.filter((id) => isId("person", id));
  if (coordinatorIds.length < input.coordinatorIds.length) return personNotFoundError();

  const { chatChannelId = null } = input;
  const channel = chatChannelId === null ? null : await channelOf(chatChannelId, context);
  if (chatChannelId !== null && !channel) return noChatWorkspaceError();

  const command = {
    title,
    description,
    hostOrganisationId,
    coordinatorIds,
    districtId,
    primaryFocusArea,
    otherFocusAreas,
    involvesMinors,
    channel,
  };
  const answer = await afterCommand(context, runPlanInitiative(context.deps, context.actor, command, key));
  if (answer.ok) {
    const initiative = await loadReferred(context.loaders.initiative, answer.value.initiativeId);
    return { __typename: "PlanInitiativeSuccess", initiative };
  }
  const { refusal } = answer;
  if (refusal.type === "InvalidInput") {
    return invalidInputError({
      issues: refusal.issues.map((issue) =>
        issue.path === "channel.channelId" ? { ...issue, path: "chatChannelId" } : issue,
      ),
    });
  }
  if (isCommon(refusal)) return commonError(refusal, NEED.plan, key);
  switch (refusal.type) {
    case "OrganisationNotFound":
      return organisationNotFoundError(hostOrganisationId);
    case "DistrictNotFound":
      return districtNotFoundError(districtId);
    case "PersonNotFound":
      return personNotFoundError();
    case "CoordinatorNotStaff":
      return coordinatorNotStaffError();
    case "ChannelOfAnotherWorkspace":
      return noChatWorkspaceError();
    default:
      return assertNever(refusal);
  }
};
