import type { PersonActor } from "@socialsmart/domain/access/actor";
import { noteFollowUp } from "@socialsmart/domain/follow-up/note-follow-up";
import { scheduleFollowUp } from "@socialsmart/domain/follow-up/schedule-follow-up";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { FollowUpId } from "@socialsmart/domain/kernel/ids";
import { expectOk } from "./expect-ok.ts";
import { ZONE } from "./landlord.ts";
import { ORGANISATIONS, type OrganisationKey, type SeedOrganisation } from "./organisations.ts";
import { entriesOf, get, type Registered } from "./register.ts";

type Meeting = { readonly on: Temporal.PlainDate; readonly isHeld: boolean };

const MINUTES = "Läxhjälpen och städdagarna fungerar. Fler kvällar, och gärna en cykelverkstad.";
const ATTENDEES = [
  { party: "LANDLORD", capacity: "Samordnare" },
  { party: "TENANT", capacity: "Butikschef" },
] as const;

/** Follows up last year with each tenant that had an appendix: with most it was in January, with one lately; two are to come. */
export async function followUpAll(
  deps: Deps,
  karin: PersonActor,
  { organisations }: Registered,
): Promise<void> {
  const today = deps.clock.now().toZonedDateTimeISO(ZONE).toPlainDate();
  const reader = deps.store.reader(karin.landlordId);
  for (const [key, { appendix }] of entriesOf<OrganisationKey, SeedOrganisation>(ORGANISATIONS)) {
    if (!appendix) continue;
    const organisationId = get(organisations, key);
    const all = await reader.appendices.listByOrganisations([organisationId]);
    const meeting = meetingWith(key, today);
    for (const { id: appendixId } of all.get(organisationId) ?? []) {
      const input = { appendixId, year: today.year - 1, dueOn: meeting.on.toString() };
      const planned = meeting.isHeld ? at(deps, meeting.on.subtract({ weeks: 2 })) : deps;
      const { followUpId } = expectOk(
        await scheduleFollowUp(planned, karin, input, null),
        `${key}'s follow-up`,
      );
      if (meeting.isHeld) await note(at(deps, meeting.on), karin, followUpId, meeting.on);
    }
  }
}

function meetingWith(key: OrganisationKey, today: Temporal.PlainDate): Meeting {
  if (key === "software") return { on: today.add({ weeks: 2 }), isHeld: false };
  if (key === "tailor") return { on: today, isHeld: false };
  const lately = today.subtract({ weeks: 1 });
  const usual = Temporal.PlainDate.from({ year: today.year, month: 1, day: 20 });
  const isOver = Temporal.PlainDate.compare(usual, lately) < 0;
  return { on: key === "coffee" || !isOver ? lately : usual, isHeld: true };
}

async function note(
  deps: Deps,
  karin: PersonActor,
  followUpId: FollowUpId,
  heldOn: Temporal.PlainDate,
): Promise<void> {
  const held = { followUpId, revision: 0, heldOn: heldOn.toString(), attendees: ATTENDEES, minutes: MINUTES };
  expectOk(await noteFollowUp(deps, karin, held, null), `the notes of ${heldOn}`);
}

/** The same on the afternoon of that day. */
function at(deps: Deps, day: Temporal.PlainDate): Deps {
  const then = day.toZonedDateTime({ timeZone: ZONE, plainTime: "15:00" }).toInstant();
  return { ...deps, clock: { now: () => then } };
}
