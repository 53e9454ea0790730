import type { Actor, PersonActor } from "../../access/actor.ts";
import { recordAppendix } from "../../appendix/record-appendix.ts";
import { planInitiative } from "../../initiative/plan-initiative.ts";
import { publishInitiative } from "../../initiative/publish-initiative.ts";
import type { InitiativeId, OrganisationId, PersonId } from "../../kernel/ids.ts";
import { registerPerson } from "../../person/register-person.ts";
import type { ScheduleShift } from "../../shift/schedule-shift.ts";
import type { Store } from "../../store/store.ts";
import { anAgreement, aPlan } from "../inputs.ts";
import { answerOf } from "../outcome.ts";
import { furnish } from "../world.ts";
import { addAssociation, addMember, addOrganisation, addShift } from "../world-additions.ts";
import type { Member, TestDeps, World } from "../world-parts.ts";
import type { Model, ModelPerson, ModelShift } from "./state.ts";
import type { By, Scenario } from "./steps.ts";
import type { Who } from "./verdict.ts";

/** A world that is small enough for its few people to get in each other's way, and the model of it. */
export type SmallWorld = {
  readonly world: World<Store>;
  readonly initiativeId: InitiativeId;
  readonly members: readonly Member[];
  readonly model: Model;
  /** The number of the shift that most is about. */
  readonly focus: number;
  /** Whoever that is when it is about the organisation; a participant is the one given, or the organisation's first. */
  actor(by: By, org: OrganisationId, participant?: PersonId): { readonly actor: Actor; readonly who: Who };
};

/** Five shifts from Tuesday 10 March 2026 on, each with rules of its own; the first three lie across each other. */
const SHIFTS: readonly (Partial<ScheduleShift> & Pick<ScheduleShift, "startsAt" | "endsAt" | "capacity">)[] =
  [
    {
      startsAt: "2026-03-10T15:00:00Z",
      endsAt: "2026-03-10T18:00:00Z",
      capacity: 4,
      minPlaces: 2,
      allowsPartOfShift: true,
      withdrawByMinutes: 2 * 24 * 60,
    },
    // Begins as the first one ends.
    { startsAt: "2026-03-10T18:00:00Z", endsAt: "2026-03-10T20:00:00Z", capacity: 3 },
    {
      startsAt: "2026-03-10T16:30:00Z",
      endsAt: "2026-03-10T19:00:00Z",
      capacity: 6,
      perOrganisationCap: 2,
      capReleaseMinutes: 48 * 60,
      nameByMinutes: 24 * 60,
      withdrawByMinutes: 60,
    },
    {
      startsAt: "2026-03-20T12:00:00Z",
      endsAt: "2026-03-20T15:00:00Z",
      capacity: 2,
      nameByMinutes: 12 * 60,
      adultsOnly: true,
      requiresRecordExtract: true,
    },
    {
      startsAt: "2026-03-11T08:00:00Z",
      endsAt: "2026-03-11T09:00:00Z",
      capacity: 5,
      perOrganisationCap: 3,
      nameByMinutes: 24 * 60,
      takesHeadCounts: true,
      approval: "MANUAL",
    },
  ];

export async function buildSmallWorld(
  deps: TestDeps<Store>,
  { published, focus, name }: Pick<Scenario, "published" | "focus"> & { readonly name: string },
): Promise<SmallWorld> {
  const world = await furnish(deps, { name, chatTeamId: null });
  const { coordinator } = world.landlord;
  const kiosk = await addOrganisation(world, "TENANT", "Låtsaskiosken");
  // It no longer holds on the fourth shift's date.
  const lapses = { effectiveFrom: "2026-01-01", endsOn: "2026-03-20" };
  const agreement = anAgreement({ organisationId: kiosk.organisationId, ...lapses });
  answerOf(await recordAppendix(deps, world.operator, agreement, null));
  const neighbours = await addAssociation(world, "Grannarna");
  const members = [world.bakery, world.gym, kiosk, world.association, neighbours];
  const admin = await addMember(world, world.landlord.organisationId, "Alva Admin", ["LANDLORD_ADMIN"]);

  const people: ModelPerson[] = members.map(({ organisationId, contact }) => ({
    id: contact.personId,
    orgs: [organisationId],
    isContact: true,
  }));
  const participants: PersonActor[] = [];
  for (const [index, { organisationId }] of members.entries()) {
    // The first one comes from the next organisation as well.
    const next = members[index + 1]?.organisationId;
    const orgs = index === 0 && next ? [organisationId, next] : [organisationId];
    const memberships = orgs.map((id) => ({ organisationId: id, roles: ["PARTICIPANT"] as const }));
    const input = {
      displayName: `Deltagare ${index}`,
      workEmail: null,
      language: "sv",
      memberships,
    } as const;
    const { personId } = answerOf(await registerPerson(deps, world.operator, input, null));
    const { landlordId } = world;
    participants.push({ kind: "PERSON", landlordId, source: "CHAT", personId, memberships });
    people.push({ id: personId, orgs, isContact: false });
  }

  const plan = aPlan(world, { hostOrganisationId: neighbours.organisationId });
  const { initiativeId } = answerOf(await planInitiative(deps, coordinator, plan, null));
  const shifts: ModelShift[] = [];
  for (const given of SHIFTS) {
    const id = await addShift({ ...world, initiativeId }, given);
    shifts.push({
      id,
      state: published ? "OPEN" : "DRAFT",
      start: Temporal.Instant.from(given.startsAt).epochMilliseconds,
      end: Temporal.Instant.from(given.endsAt).epochMilliseconds,
      location: "Biblioteket",
      capacity: given.capacity,
      minPlaces: given.minPlaces ?? 0,
      partOfShift: given.allowsPartOfShift ?? false,
      cap: given.perOrganisationCap ?? null,
      capRelease: given.capReleaseMinutes ?? null,
      withdrawBy: given.withdrawByMinutes ?? null,
      nameBy: given.nameByMinutes ?? null,
      headCounts: given.takesHeadCounts ?? false,
      manual: given.approval === "MANUAL",
      adults: given.adultsOnly ?? false,
      extract: given.requiresRecordExtract ?? false,
      released: false,
      revision: 1,
      fulfilled: 0,
    });
  }
  if (published) answerOf(await publishInitiative(deps, coordinator, { initiativeId }, null));

  const orgs = members.map(({ organisationId }, index) => ({
    id: organisationId,
    appendix:
      index < 2
        ? { from: "2026-01-01", to: null }
        : index === 2
          ? { from: lapses.effectiveFrom, to: lapses.endsOn }
          : null,
  }));
  const tokenId = deps.ids.next("token");
  const { landlordId } = world;

  function actorFor(by: By, org: OrganisationId, participant?: PersonId): Actor {
    const index = members.findIndex(({ organisationId }) => organisationId === org);
    const own = members[index] ?? world.bakery;
    switch (by) {
      case "contact":
        return own.contact;
      case "stranger":
        return (members[(index + 1) % members.length] ?? own).contact;
      case "participant":
        return participants.find(({ personId }) => personId === participant) ?? participants[index] ?? admin;
      case "coordinator":
        return coordinator;
      case "admin":
        return admin;
      case "operator":
        return world.operator;
      case "service":
        return {
          ...{ kind: "SERVICE", landlordId, source: "API", tokenId },
          scopes: ["plan:write", "pledges:write"],
        };
      case "guest":
        return { kind: "CHAT_GUEST", landlordId, source: "CHAT", teamId: "T0001", userId: "U0001" };
    }
  }

  return {
    world,
    initiativeId,
    members,
    focus,
    model: {
      orgs,
      people,
      initiative: { state: published ? "PUBLISHED" : "DRAFT" },
      shifts,
      pledges: [],
      notes: [],
      queue: 0,
      served: [],
      now: deps.clock.now().epochMilliseconds,
    },
    actor(by, org, participant) {
      const actor = actorFor(by, org, participant);
      const personId = actor.kind === "PERSON" ? actor.personId : null;
      const contactOf =
        members.find((member) => member.contact.personId === personId)?.organisationId ?? null;
      return { actor, who: { by, personId, contactOf } };
    },
  };
}
