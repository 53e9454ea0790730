import type { Actor } from "../access/actor.ts";
import { mayHaveCalendarOf } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import { assertNever } from "../kernel/assert-never.ts";
import type { Deps } from "../kernel/deps.ts";
import type { CalendarFeedId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { Transaction } from "../store/transaction.ts";
import type { CalendarScope, FeedOpener } from "./calendar-feed.ts";

export type OpenCalendarFeed = { readonly name: string; readonly scope: CalendarScope };
export type CalendarFeedOpened = {
  readonly feedId: CalendarFeedId;
  /** Shown once: only its digest is kept. */
  readonly secret: string;
};
export type OpenCalendarFeedRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Initiative" | "District" | "Organisation" | "Person">;

/** Opens a calendar for whoever has its address. It takes no idempotency key: the secret must not be stored. */
export async function openCalendarFeed(
  deps: Deps,
  actor: Actor,
  { name, scope }: OpenCalendarFeed,
): Promise<Result<CalendarFeedOpened, OpenCalendarFeedRefusal>> {
  const secret = deps.secrets.newToken();
  const command = { actor, name: "openCalendarFeed", key: null, input: { name, scope } };
  return deps.store.transaction<CalendarFeedOpened, OpenCalendarFeedRefusal>(command, async (tx) => {
    const openedBy = openerOf(actor);
    if (!openedBy || !mayHaveCalendarOf(actor, scope)) return err({ type: "NotAllowed" });
    const check = new InputCheck();
    check.text("name", name, { max: 100 });
    const invalid = check.refusal();
    if (invalid) return invalid;
    const missing = await findMissing(tx, scope);
    if (missing) return err(missing);

    const feedId = deps.ids.next("calendar");
    await tx.calendarFeeds.insert({
      id: feedId,
      landlordId: actor.landlordId,
      name: name.trim(),
      scope,
      digest: deps.secrets.digest(secret),
      openedBy,
      createdAt: deps.clock.now(),
      revokedAt: null,
      lastUsedAt: null,
    });
    await record(deps, tx, command, feedId, { scope });
    return ok({ feedId, secret });
  });
}

function openerOf(actor: Actor): FeedOpener | undefined {
  switch (actor.kind) {
    case "PERSON":
      return { kind: "PERSON", personId: actor.personId };
    case "SERVICE":
      return { kind: "SERVICE", tokenId: actor.tokenId };
    case "OPERATOR":
      return { kind: "OPERATOR" };
    case "CHAT_GUEST":
    case "SIGN_IN_GUEST":
    case "SYSTEM":
      return undefined;
    default:
      return assertNever(actor);
  }
}

async function findMissing(
  tx: Transaction,
  scope: CalendarScope,
): Promise<NotFound<"Initiative" | "District" | "Organisation" | "Person"> | undefined> {
  switch (scope.kind) {
    case "INITIATIVE":
      return (await tx.initiatives.byId(scope.initiativeId)) ? undefined : { type: "InitiativeNotFound" };
    case "DISTRICT":
      return (await tx.districts.byId(scope.districtId)) ? undefined : { type: "DistrictNotFound" };
    case "ORGANISATION":
      return (await tx.organisations.byId(scope.organisationId))
        ? undefined
        : { type: "OrganisationNotFound" };
    case "PERSON":
      return (await tx.people.byId(scope.personId)) ? undefined : { type: "PersonNotFound" };
    default:
      return assertNever(scope);
  }
}
