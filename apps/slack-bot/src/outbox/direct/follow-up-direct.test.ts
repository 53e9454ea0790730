import { endAppendix } from "@socialsmart/domain/appendix/end-appendix";
import { recordAppendix } from "@socialsmart/domain/appendix/record-appendix";
import { noteFollowUp } from "@socialsmart/domain/follow-up/note-follow-up";
import { scheduleFollowUp } from "@socialsmart/domain/follow-up/schedule-follow-up";
import type { AppendixId, FollowUpId } from "@socialsmart/domain/kernel/ids";
import type { FollowUpFact } from "@socialsmart/domain/outbox/fact";
import type { Language } from "@socialsmart/domain/person/person";
import { anAgreement } from "@socialsmart/domain/testing/inputs";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { aWorld } from "@socialsmart/domain/testing/world";
import { addOrganisation } from "@socialsmart/domain/testing/world-additions";
import type { World } from "@socialsmart/domain/testing/world-parts";
import { expect, test } from "vitest";
import { checkWhateverWasTyped } from "../../testing/check-told.ts";
import { readable } from "../../testing/readable.ts";
import { textIn } from "../../texts/text.ts";
import { directMessage } from "./direct-message.ts";

type Scene = { readonly world: World; readonly appendices: readonly AppendixId[] };

async function aScene(tenants = 1): Promise<Scene> {
  const world = await aWorld();
  const appendices: AppendixId[] = [];
  for (let n = 0; n < tenants; n += 1) {
    const { organisationId } = await addOrganisation(world, "TENANT", `Butiken *på* <!channel> ${n || ""}`);
    const agreement = anAgreement({ organisationId, effectiveFrom: "2025-04-01" });
    const recorded = await recordAppendix(world.deps, world.operator, agreement, null);
    appendices.push(answerOf(recorded).appendixId);
  }
  return { world, appendices };
}

async function scheduled({ world, appendices: [appendixId] }: Scene, dueOn: string): Promise<FollowUpId> {
  if (!appendixId) throw new Error("There is one");
  const input = { appendixId, year: 2025, dueOn };
  return answerOf(await scheduleFollowUp(world.deps, world.operator, input, null)).followUpId;
}

async function hold({ world }: Scene, followUpId: FollowUpId, minutes: string) {
  const attendees = [{ party: "TENANT", capacity: "Ägare" }] as const;
  const held = { followUpId, revision: null, heldOn: "2026-02-24", attendees, minutes };
  answerOf(await noteFollowUp(world.deps, world.operator, held, null));
}

/** A fact without whom it is for. */
type Untold = FollowUpFact extends infer Fact
  ? Fact extends unknown
    ? Omit<Fact, "personId">
    : never
  : never;

async function said({ world }: Scene, facts: readonly Untold[], language: Language = "sv") {
  const { personId } = world.landlord.coordinator;
  const { deps, landlordId } = world;
  const reader = deps.store.reader(landlordId);
  const at = { now: deps.clock.now(), homeAddress: async () => undefined, readsDocuments: true };
  const told = { personId, teamId: "T0001", text: textIn(language), reader, ...at };
  const personal = facts.map((fact) => ({ ...fact, personId }) as FollowUpFact);
  const answer = await directMessage(personal, told);
  if (!answer) return undefined;
  await checkWhateverWasTyped(reader, (typed) => directMessage(personal, { ...told, reader: typed }));
  return readable(answer);
}

const wanted = ({ appendices }: Scene): Untold[] =>
  appendices.map((appendixId) => ({ type: "YourFollowUpWanted", appendixId, year: 2025 }));
/** The first moment of 24 March 2026 in Stockholm. */
const WAS = Date.UTC(2026, 2, 23, 23);

test.each(["sv", "en"] as const)(
  "each word of a follow-up is a message in %s, within Slack's limits whatever was typed",
  async (language) => {
    const lines: string[] = [];
    const note = async (what: string, scene: Scene, ...facts: Untold[]) => {
      lines.push(`## ${what}\n\n${await said(scene, facts, language)}\n`);
    };
    const one = await aScene();
    await note("one is wanted", one, ...wanted(one));
    const many = await aScene(10);
    await note("many are", many, ...wanted(many));
    const followUpId = await scheduled(one, "2026-03-26");
    await note("it has a date", one, { type: "YourFollowUpScheduled", followUpId });
    await note("another date", one, { type: "YourFollowUpScheduled", followUpId, wasDueAt: WAS });
    await note("it is soon", one, { type: "YourFollowUpReminder", followUpId });
    await note("notes are wanted", one, { type: "YourMinutesWanted", followUpId });
    await hold(one, followUpId, "Fler kvällar i *Vivalla*.");
    await note("it was noted", one, { type: "YourFollowUpNoted", followUpId });
    await hold(one, followUpId, "Fler kvällar.");
    await note("and put right", one, { type: "YourFollowUpNoted", followUpId });
    const [appendixId] = one.appendices;
    if (!appendixId) throw new Error("There is one");
    await note("it is called off", one, {
      ...{ type: "YourFollowUpCancelled", appendixId, year: 2025, wasDueAt: WAS },
    });
    await expect(lines.join("\n")).toMatchFileSnapshot(`follow-up-direct.${language}.txt`);
  },
);

test("nothing is told that is not so any more", async () => {
  const ended = await aScene();
  const [appendixId] = ended.appendices;
  if (!appendixId) throw new Error("There is one");
  const end = { appendixId, reason: "LEASE_ENDED", endsOn: "2026-03-01" } as const;
  answerOf(await endAppendix(ended.world.deps, ended.world.operator, end, null));
  expect(await said(ended, wanted(ended))).toBeUndefined();

  const scene = await aScene();
  const followUpId = await scheduled(scene, "2026-03-24");
  expect(await said(scene, wanted(scene))).toBeUndefined();
  const toAndFro = { type: "YourFollowUpScheduled", followUpId, wasDueAt: WAS } as const;
  expect(await said(scene, [toAndFro])).toBeUndefined();
  expect(await said(scene, [{ type: "YourFollowUpNoted", followUpId }])).toBeUndefined();
  await hold(scene, followUpId, "Bra.");
  for (const type of ["YourFollowUpScheduled", "YourFollowUpReminder", "YourMinutesWanted"] as const) {
    expect(await said(scene, [{ type, followUpId }])).toBeUndefined();
  }
});
