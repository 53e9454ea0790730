import type { OperatorActor } from "@socialsmart/domain/access/actor";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { SeriesId } from "@socialsmart/domain/kernel/ids";
import { ok } from "@socialsmart/domain/kernel/result";
import type { Fact, PersonalFact, QuestionFact } from "@socialsmart/domain/outbox/fact";
import type { Language, Person } from "@socialsmart/domain/person/person";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { ShiftSeries } from "@socialsmart/domain/series/shift-series";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { MemoryStore } from "@socialsmart/domain/testing/memory-store";
import type { Answer } from "../kit/blocks.ts";
import { channelPost } from "../outbox/channel-post.ts";
import { isLogFact, isPersonalFact, isPostedFact, isQuestionFact, worthTelling } from "../outbox/coalesce.ts";
import { directMessage } from "../outbox/direct/direct-message.ts";
import { standingQuestion } from "../outbox/direct/standing-question.ts";
import { isDirect } from "../outbox/direct/told.ts";
import { readLogPost } from "../outbox/log-post.ts";
import { textIn } from "../texts/text.ts";
import { anId, anInitiative, anOrganisation, aPledgeSeen, aSeries, aShift } from "./models.ts";
import { readable } from "./readable.ts";

/** Monday, 23 November 2026, 12:00 in Stockholm. */
const NOON = Temporal.Instant.from("2026-11-23T11:00:00Z");
const TEAM = "T0VASTER";
const HOME = `slack://app?team=${TEAM}&id=A0SOCIAL&tab=home`;

export type Given = {
  readonly now?: Temporal.Instant;
  readonly title?: string;
  readonly organisation?: string;
  readonly initiative?: Partial<Initiative>;
  readonly shift?: Partial<Shift>;
  readonly pledge?: Partial<Pledge>;
  readonly series?: Partial<ShiftSeries>;
  /** Ali receives people on site too. */
  readonly isHost?: boolean;
  /** More shifts, each with a pledge like the first. */
  readonly others?: readonly Partial<Shift>[];
  /** Whose names are on places of the pledge; the first is Ali, its contact. */
  readonly seats?: readonly string[];
};

/**
 * Homework help on Tuesday 24 November 16–19 with six places; Kaffebönan AB, whose contact is Ali, has pledged two of them.
 * All of it is as given, in a store of its own; what was told of it is told now.
 */
export async function aScene(given: Given = {}) {
  const { now = NOON, title = "Läxhjälp i Vivalla", others = [], seats = [] } = given;
  const landlordId = anId("landlord");
  const person = (displayName: string): Person => {
    return { id: anId("person"), landlordId, displayName, workEmail: null, language: "sv", noticesOff: [] };
  };
  const [ali, sara] = [person("Ali Hassan"), person("Sara Lind")];
  const coffee = anOrganisation(given.organisation ?? "Kaffebönan AB", { landlordId });
  const initiative = anInitiative({
    ...{ landlordId, title, coordinatorIds: [sara.id], ...given.initiative },
  });
  const base = { landlordId, initiativeId: initiative.id, hours: 3, taken: 2 };
  const first = Temporal.PlainDateTime.from("2026-11-24T16:00");
  const shifts = [given.shift ?? {}, ...others].map((shift, weeks) =>
    aShift(first.add({ weeks }).toString(), { ...base, ...shift }),
  );
  const pledges = shifts.map((shift): Pledge => {
    const { pledge } = aPledgeSeen({ shift, places: 2 });
    return { ...pledge, organisationId: coffee.id, madeBy: ali.id, named: seats.length, ...given.pledge };
  });
  const [shift, pledge] = [shifts[0], pledges[0]];
  if (!shift || !pledge) throw new Error("There is always a first");
  const named = seats.map((name, n) => (n === 0 ? { ...ali, displayName: name } : person(name)));

  const store = new MemoryStore();
  const actor: OperatorActor = { kind: "OPERATOR", landlordId, source: "COMMAND_LINE" };
  await store.transaction<null, never>({ actor, name: "test", key: null, input: null }, async (tx) => {
    const zone = "Europe/Stockholm";
    await tx.landlords.insert({
      id: landlordId,
      name: "Västerporten",
      language: "sv",
      zone,
      chatTeamId: TEAM,
    });
    await tx.districts.insert({ id: initiative.districtId, landlordId, name: "Vivalla" });
    await tx.organisations.insert(coffee);
    await tx.organisations.insert(
      anOrganisation("Vivalla bibliotek", { landlordId, id: initiative.hostOrganisationId }),
    );
    for (const one of [named[0] ?? ali, sara, ...named.slice(1)]) await tx.people.insert(one);
    const at = { landlordId, organisationId: coffee.id };
    await tx.memberships.insert({
      id: anId("membership"),
      ...at,
      personId: ali.id,
      roles: ["TENANT_CONTACT"],
    });
    if (given.isHost) {
      const { hostOrganisationId: organisationId } = initiative;
      const id = anId("membership");
      await tx.memberships.insert({ id, landlordId, organisationId, personId: ali.id, roles: ["HOST"] });
    }
    await tx.initiatives.insert(initiative);
    if (given.series) {
      await tx.series.insert({ ...aSeries(), landlordId, initiativeId: initiative.id, ...given.series });
    }
    for (const one of shifts) await tx.shifts.insert(one);
    for (const one of pledges) await tx.pledges.insert(one);
    for (const { id: personId } of named) {
      const on = { pledgeId: pledge.id, shiftId: shift.id, organisationId: coffee.id };
      await tx.seats.insert({ id: anId("seat"), landlordId, ...on, personId, overlapReason: null });
    }
    return ok(null);
  });
  const reader = store.reader(landlordId);
  const homeAddress = async () => HOME;

  async function answer(language: Language, ...facts: readonly Fact[]): Promise<Answer | undefined> {
    const text = textIn(language);
    const place = { initiative, reader, text, now, homeAddress, readsDocuments: true };
    const personal = facts.filter(isPersonalFact).filter(isDirect);
    const [first] = personal;
    const [changed] = facts.filter(isQuestionFact);
    if (changed) return standingQuestion(changed, { personId: changed.personId, teamId: TEAM, ...place });
    if (first) return directMessage(personal, { personId: first.personId, teamId: TEAM, ...place });
    const log = await readLogPost(worthTelling(facts.filter(isLogFact)), reader, text);
    return log ?? channelPost(facts.filter(isPostedFact), place);
  }

  return {
    ...{ reader, now },
    /** What the facts say of each pledge. */
    facts: pledges.map(({ id: pledgeId, shiftId, organisationId, places }) => {
      return { pledgeId, shiftId, initiativeId: initiative.id, organisationId, places, personId: ali.id };
    }),
    /** Somebody who has a name on the pledge. */
    participant: named[1]?.id ?? ali.id,
    /** Somebody who has not. */
    stranger: sara.id,
    answer,
    /** What is told of these facts, in a language, as people read it; undefined if nothing is. Slack's limits hold. */
    async said(language: Language, ...facts: readonly Fact[]): Promise<string | undefined> {
      const told = await answer(language, ...facts);
      return told && readable(told);
    },
  };
}

export type Scene = Awaited<ReturnType<typeof aScene>>;

type Counted =
  | ("expiresAt" | "startedAt" | "endedAt" | "places" | "placesBefore" | "minutes" | "minutesBefore")
  | ("shifts" | "added" | "updated" | "dropped" | "from" | "pledges" | "wasPaused");
export type ShortFact =
  | Fact["type"]
  | ({ readonly type: Fact["type"]; readonly seriesId?: SeriesId } & { readonly [name in Counted]?: number })
  | Pick<QuestionFact, "type" | "question">;

/** Facts about the scene's first pledge, or for several about each; a place or a moment only where it is named. */
export function factsOf({ facts, participant }: Scene, short: ShortFact, count = 1): readonly Fact[] {
  const more = typeof short === "string" ? { type: short } : short;
  return facts.slice(0, count).map((fact) => {
    const { personId, ...others } = fact;
    const isPersonal = more.type.startsWith("Your");
    // A table of types and numbers is not worth a constructor for each of forty facts.
    const gaveUp = more.type === "YourSeatGivenUp" && { seatPersonId: participant };
    return { ...others, ...(isPersonal && { personId }), ...gaveUp, ...more } as unknown as Fact;
  });
}

/** For a fact that another person hears. */
export function toldTo(personId: PersonalFact["personId"], facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => (isPersonalFact(fact) ? { ...fact, personId } : fact));
}
