import type { Actor } from "../../access/actor.ts";
import type { InitiativeId, OrganisationId, ShiftId } from "../../kernel/ids.ts";
import { type SignUp, signUp } from "../../pledge/sign-up.ts";
import type { Store } from "../../store/store.ts";
import type { TestDeps } from "../world-parts.ts";
import type { Step } from "./steps.ts";
import type { Answer } from "./verdict.ts";

export type WouldPledge = {
  readonly actor: Actor;
  readonly organisationId: OrganisationId;
  readonly shiftId: ShiftId;
};

/** What a surface would say of pledging, by what is stored just before. */
export async function signUpBeforehand(
  { store, clock }: TestDeps<Store>,
  initiativeId: InitiativeId,
  { actor, organisationId, shiftId }: WouldPledge,
): Promise<SignUp> {
  const reader = store.reader(actor.landlordId);
  const [organisation] = await reader.organisations.byIds([organisationId]);
  const [shift] = await reader.shifts.byIds([shiftId]);
  const [initiative] = await reader.initiatives.byIds([initiativeId]);
  if (!organisation || !shift || !initiative) throw new Error("The world is not all there");
  const appendices =
    (await reader.appendices.listByOrganisations([organisationId])).get(organisationId) ?? [];
  const roster = (await reader.pledges.rostersOf([shiftId])).get(shiftId) ?? [];
  return signUp({ actor, organisation, appendices, shift, initiative, roster, now: clock.now() });
}

const WRONG_AMOUNT = [
  "InvalidInput",
  "MoreThanCapacity",
  "OverCap",
  "LongerThanShift",
  "PartOfShiftNotAllowed",
];

/** What pledging answered otherwise than was said beforehand. */
export function contradictions(said: SignUp, step: Step, answer: Answer): string[] {
  if (step.do !== "pledge") return [];
  const { places, minutes } = step;
  const told = `said ${JSON.stringify(said)} beforehand, and answered ${JSON.stringify(answer)}`;
  if (!said.allowed) {
    // Before it is found out that nothing is left of a shift that has begun, the amount may be wrong in itself.
    const reasons =
      said.reason.type === "ShiftStarted" ? ["ShiftStarted", ...WRONG_AMOUNT] : [said.reason.type];
    return !answer.ok && reasons.includes(answer.refusal.type) ? [] : [told];
  }
  if (places > said.mostPlaces) return answer.ok ? [told] : [];
  if (places < 1 || minutes !== null) return [];
  const state = answer.ok && "state" in answer.value ? answer.value.state : undefined;
  return places === 1 ? (state === said.outcome ? [] : [told]) : answer.ok ? [] : [told];
}
