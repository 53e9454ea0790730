import { expect } from "vitest";
import type { TestApi } from "./test-api.ts";

/** Every answer, with its facts. */
export const PLEDGE = `mutation ($input: PledgePlacesInput!, $key: String) {
  pledgePlaces(input: $input, idempotencyKey: $key) {
    __typename
    ... on PledgePlacesSuccess { pledge { id places minutes state source shift { placesTaken } } }
    ... on PledgePlacesPending { pledge { id state } }
    ... on PledgePlacesWaitlisted { position pledge { id state waitlistPosition } }
    ... on PledgePlacesOffered { placesOffered expiresAt pledge { id state places offer { places expiresAt } } }
    ... on UserError { message }
    ... on InvalidInputError { issues { path problem message } }
    ... on ShiftNotFoundError { shiftId }
    ... on OrganisationNotFoundError { organisationId }
    ... on ShiftCancelledError { reason }
    ... on ShiftStartedError { startsAt }
    ... on InitiativeNotOpenError { initiativeState reason }
    ... on AppendixNotActiveError { date }
    ... on MoreThanCapacityError { capacity }
    ... on OverCapError { cap releasesAt }
    ... on LongerThanShiftError { shiftMinutes }
    ... on PartOfShiftNotAllowedError { shiftMinutes }
    ... on AlreadyPledgedError { places pledge { id } }
    ... on IdempotencyKeyReusedError { idempotencyKey }
  }
}`;
export const CHANGE = `mutation ($input: ChangePledgeInput!) { changePledge(input: $input) {
  __typename
  ... on ChangePledgeSuccess { pledge { places minutes state acceptsPart } }
  ... on UserError { message }
  ... on ShiftFullError { placesLeft }
  ... on InitiativeNotOpenError { initiativeState reason }
  ... on OverCapError { cap releasesAt }
  ... on OfferPendingError { placesOffered }
  ... on MoreNamedThanPlacesError { named }
  ... on PledgeNotLiveError { state }
} }`;
export const WITHDRAW = `mutation ($input: WithdrawPledgeInput!) { withdrawPledge(input: $input) {
  __typename
  ... on WithdrawPledgeSuccess { late pledge { state shift { placesTaken pledges { nodes { state } } } } }
  ... on UserError { message }
  ... on PledgeNotFoundError { pledgeId }
  ... on PledgeNotLiveError { state }
} }`;

/** The answer of a document's one command, which has no errors. */
export async function answerOf(
  api: TestApi,
  command: string,
  input: Readonly<Record<string, unknown>>,
  key: string | null = null,
) {
  const { data, errors } = await api.ask(command, { input, key });
  expect(errors).toStrictEqual([]);
  const [answered] = Object.keys(data);
  return data[answered ?? ""];
}
