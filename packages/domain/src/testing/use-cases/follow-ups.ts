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
    fromOutside: "AppendixNotFound",
    prepare: async (world) => {
      const input = { appendixId: await appendixOf(world), year: 2026, dueOn: null };
      return ready(world, world.landlord.coordinator, scheduleFollowUp, input, { ...input, year: 2027 });
    },
  },
  {
    ...usual,
    name: "noteFollowUp",
    fromOutside: "FollowUpNotFound",
    prepare: async (world) => {
      const { coordinator } = world.landlord;
      const planned = { appendixId: await appendixOf(world), year: 2026, dueOn: null };
      const { followUpId } = answerOf(await scheduleFollowUp(world.deps, coordinator, planned, null));
      const attendees = [{ party: "TENANT", capacity: "Butikschef" }] as const;
      const input = { followUpId, heldOn: "2026-02-01", attendees, minutes: "Läxhjälp fungerar." };
      return ready(world, coordinator, noteFollowUp, input, { ...input, minutes: "Fler pass på kvällar." });
    },
  },
];

/** The bakery's. */
async function appendixOf({ deps, landlordId, bakery: { organisationId } }: World): Promise<AppendixId> {
  const all = await deps.store.reader(landlordId).appendices.listByOrganisations([organisationId]);
  const [appendix] = all.get(organisationId) ?? [];
  if (!appendix) throw new Error("The bakery has no appendix");
  return appendix.id;
}
