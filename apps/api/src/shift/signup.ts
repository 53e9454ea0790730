import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { type SignUp, type SignUpRefusal, signUp } from "@socialsmart/domain/pledge/sign-up";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { ListedPledge } from "@socialsmart/domain/store/listed";
import { NEED, type Need } from "../access/need.ts";
import { forbidden } from "../error/api-errors.ts";
import { loadReferred } from "../loading/load-by-id.ts";
import { organisationNotFoundError } from "../organisation/organisation-errors.ts";
import { alreadyPledgedError, signUpError } from "../pledge/pledge-errors.ts";
import type { ApiContext } from "../server/api-context.ts";

/** What pledging on the shift would say to whoever asks, for the organisation of that id. */
export async function signupOf(shift: Shift, organisationId: string, context: ApiContext) {
  const { actor, loaders, now } = context;
  const id = parseId("organisation", organisationId);
  const [organisation, initiative, roster] = await Promise.all([
    id && loaders.organisation.load(id),
    loadReferred(loaders.initiative, shift.initiativeId),
    loaders.rosterByShift.load({ parentId: shift.id, args: null }),
  ]);
  if (!organisation) return refused(organisationNotFoundError(organisationId));
  const appendices = await loaders.appendicesByOrganisation.load({ parentId: organisation.id, args: null });
  const facts = { actor, organisation, appendices, shift, initiative, roster, now };
  return present(signUp(facts), roster);
}

function present(answer: SignUp, roster: readonly ListedPledge[]) {
  if (!answer.allowed) return refused(reasonOf(answer.reason, roster));
  const { outcome, placesLeft, mostPlaces } = answer;
  return { allowed: true, reason: null, outcome, placesLeft, mostPlaces };
}

function refused<Reason>(reason: Reason) {
  return { allowed: false, reason, outcome: null, placesLeft: null, mostPlaces: null };
}

function reasonOf(refusal: SignUpRefusal, roster: readonly ListedPledge[]) {
  switch (refusal.type) {
    case "NotAllowed":
      return notAllowedError(NEED.pledge);
    case "AlreadyPledged": {
      const pledge = roster.find(({ id }) => id === refusal.pledgeId);
      if (!pledge) throw new Error(`${refusal.pledgeId} is not on the roster that it was found on`);
      return alreadyPledgedError(refusal, pledge);
    }
    case "ShiftNotOpen":
    case "ShiftCancelled":
    case "ShiftStarted":
    case "InitiativeNotOpen":
    case "AppendixNotActive":
      return signUpError(refusal);
    default:
      return assertNever(refusal);
  }
}

function notAllowedError(need: Need) {
  return { __typename: "NotAllowedError", message: forbidden(need).message, ...need } as const;
}
