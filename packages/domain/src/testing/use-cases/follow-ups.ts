import { adoptLines } from "../../follow-up/adopt-lines.ts";
import { cancelFollowUp } from "../../follow-up/cancel-follow-up.ts";
import { noteFollowUp } from "../../follow-up/note-follow-up.ts";
import { scheduleFollowUp } from "../../follow-up/schedule-follow-up.ts";
import type { AppendixId } from "../../kernel/ids.ts";
import { answerOf } from "../outcome.ts";
import type { World } from "../world-parts.ts";
import { ready, type UseCase, usual } from "./use-case.ts";

/** What is done at, and with, follow-ups. */
export const FOLLOW_UP_USE_CASES: readonly UseCase[] = [
  {
    ...usual,
    name: "scheduleFollowUp",
    tells: ["YourFollowUpScheduled"],
    fromOutside: "AppendixNotFound",
    prepare: async (world) => {
      const input = { appendixId: await appendixOf(world), year: 2026, dueOn: null };
      return ready(world, world.landlord.coordinator, scheduleFollowUp, input, { ...input, year: 2027 });
    },
  },
  {
    ...usual,
    name: "cancelFollowUp",
    tells: ["YourFollowUpCancelled"],
    fromOutside: "FollowUpNotFound",
    prepare: async (world) => {
      const { coordinator } = world.landlord;
      const appendixId = await appendixOf(world);
      const plan = async (year: number) => {
        const planned = { appendixId, year, dueOn: null };
        return answerOf(await scheduleFollowUp(world.deps, coordinator, planned, null)).followUpId;
      };
      const [followUpId, other] = [await plan(2026), await plan(2027)];
      return ready(world, coordinator, cancelFollowUp, { followUpId }, { followUpId: other });
    },
  },
  {
    ...usual,
    name: "noteFollowUp",
    tells: ["YourFollowUpNoted"],
    fromOutside: "FollowUpNotFound",
    prepare: async (world) => {
      const { coordinator } = world.landlord;
      const planned = { appendixId: await appendixOf(world), year: 2026, dueOn: null };
      const { followUpId } = answerOf(await scheduleFollowUp(world.deps, coordinator, planned, null));
      const input = { followUpId, ...HELD };
      return ready(world, coordinator, noteFollowUp, input, { ...input, minutes: "Fler pass på kvällar." });
    },
  },
  {
    ...usual,
    name: "adoptLines",
    changes: 2,
    fromOutside: "FollowUpNotFound",
    prepare: async (world) => {
      const { deps, landlord, bakery } = world;
      const planned = { appendixId: await appendixOf(world), year: 2026, dueOn: null };
      const { followUpId } = answerOf(await scheduleFollowUp(deps, landlord.coordinator, planned, null));
      answerOf(await noteFollowUp(deps, landlord.coordinator, { followUpId, ...HELD }, null));
      const line = { unit: "MINUTES", focusArea: null, target: 600, note: "" } as const;
      const lines = [line, { ...line, unit: "EVENTS", target: 1 }] as const;
      const input = { followUpId, organisationId: bakery.organisationId, lines };
      return ready(world, landlord.coordinator, adoptLines, input, { ...input, lines: [line] });
    },
  },
];

const HELD = {
  revision: null,
  heldOn: "2026-02-01",
  attendees: [{ party: "TENANT", capacity: "Butikschef" }],
  minutes: "Läxhjälp fungerar.",
} as const;

/** The bakery's. */
async function appendixOf({ deps, landlordId, bakery: { organisationId } }: World): Promise<AppendixId> {
  const all = await deps.store.reader(landlordId).appendices.listByOrganisations([organisationId]);
  const [appendix] = all.get(organisationId) ?? [];
  if (!appendix) throw new Error("The bakery has no appendix");
  return appendix.id;
}
