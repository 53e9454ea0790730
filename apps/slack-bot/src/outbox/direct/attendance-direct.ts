import type { OrganisationId, PersonId, PledgeId } from "@socialsmart/domain/kernel/ids";
import type { PersonalFact } from "@socialsmart/domain/outbox/fact";
import type { Person } from "@socialsmart/domain/person/person";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Answer } from "../../kit/blocks.ts";
import { firstOf } from "../../kit/cut.ts";
import { escapeMrkdwn, Mrkdwn } from "../../kit/escape.ts";
import { LISTED } from "../../kit/limits.ts";
import type { Text } from "../../texts/text.ts";
import { aboutLine, message } from "./about.ts";
import type { Told } from "./told.ts";

/** Who was to come from one organisation. */
type Expected = { readonly organisation: string; readonly places: number; readonly names: readonly string[] };

const PLEDGES_AT_MOST = 200;

/** Who was to come, for the host to check off; and who wants to know. */
export async function attendanceDirect(
  { shiftId, initiativeId }: Extract<PersonalFact, { type: "YourAttendanceWanted" }>,
  { reader, text, teamId }: Told,
): Promise<Answer | undefined> {
  const [[shift], [initiative], pages] = await Promise.all([
    reader.shifts.byIds([shiftId]),
    reader.initiatives.byIds([initiativeId]),
    reader.pledges.pageByShifts(
      [shiftId],
      { states: ["CONFIRMED", "FULFILLED"] },
      { first: PLEDGES_AT_MOST, after: null },
    ),
  ]);
  const pledges = pages.get(shiftId)?.items ?? [];
  if (!shift || !initiative || shift.state === "CANCELLED" || pledges.length === 0) return undefined;
  const [organisations, names, told] = await Promise.all([
    reader.organisations.byIds([...new Set(pledges.map(({ organisationId }) => organisationId))]),
    namesOf(
      pledges.map(({ id }) => id),
      reader,
    ),
    peopleIn(initiative.coordinatorIds, teamId, reader),
  ]);
  const nameOf = (id: OrganisationId) => organisations.find((one) => one.id === id)?.name ?? "–";
  const expected = pledges.map(({ id, organisationId, places }) => ({
    ...{ organisation: nameOf(organisationId), places },
    names: names.get(id) ?? [],
  }));
  const { shown, left } = firstOf(expected, LISTED.organisationsToCheck);
  return message([
    text.mrkdwn("direct.attendance"),
    aboutLine({ shift, initiative }, text),
    text.mrkdwn("direct.attendanceList"),
    ...shown.map((one) => `• ${expectedLine(one, text)}`),
    left > 0 ? text.mrkdwn("roster.more", { count: left }) : undefined,
    told.length > 0
      ? text.mrkdwn("direct.attendanceTo", {
          people: new Mrkdwn(told.map(({ source }) => source).join(", ")),
        })
      : text.mrkdwn("direct.attendanceToCoordinator"),
  ]);
}

/** `Kaffebönan AB, 3 platser: Ali Hassan, Bea Ek, 1 utan namn`. */
function expectedLine({ organisation, places, names }: Expected, text: Text): string {
  if (names.length === 0) return text.mrkdwn("direct.expectedWithoutNames", { organisation, places });
  const { shown, left } = firstOf(names, LISTED.namesToCheck);
  const unnamed = places - names.length;
  const parts = [
    ...shown.map((name) => text.mrkdwn("direct.expectedName", { name })),
    left > 0 ? text.mrkdwn("roster.more", { count: left }) : undefined,
    unnamed > 0 ? text.mrkdwn("direct.expectedUnnamed", { count: unnamed }) : undefined,
  ];
  const people = parts.filter((part) => part !== undefined).join(", ");
  return text.mrkdwn("direct.expected", { organisation, places, people: new Mrkdwn(people) });
}

async function namesOf(
  ids: readonly PledgeId[],
  reader: Reader,
): Promise<ReadonlyMap<PledgeId, readonly string[]>> {
  const seats = await reader.seats.listByPledges(ids);
  const people = await reader.people.byIds(
    [...seats.values()].flatMap((ofOne) => ofOne.map(({ personId }) => personId)),
  );
  const nameOf = (id: PersonId) => people.find((person) => person.id === id)?.displayName ?? "–";
  return new Map([...seats].map(([id, ofOne]) => [id, ofOne.map(({ personId }) => nameOf(personId))]));
}

/** People as Slack refers to them, or by their names where they are not in the workspace. */
async function peopleIn(
  ids: readonly PersonId[],
  teamId: string,
  reader: Reader,
): Promise<readonly Mrkdwn[]> {
  const [identities, people] = await Promise.all([
    reader.people.chatIdentities(ids),
    reader.people.byIds(ids),
  ]);
  return people.map((person: Person) => {
    const identity = identities.find((one) => one.personId === person.id && one.teamId === teamId);
    return identity ? Mrkdwn.person(identity.userId) : new Mrkdwn(escapeMrkdwn(person.displayName));
  });
}
