import type { PersonId } from "@socialsmart/domain/kernel/ids";
import type { PersonalFact } from "@socialsmart/domain/outbox/fact";
import type { Person } from "@socialsmart/domain/person/person";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Answer } from "../../kit/blocks.ts";
import { firstOf } from "../../kit/cut.ts";
import { escapeMrkdwn, Mrkdwn } from "../../kit/escape.ts";
import { LISTED } from "../../kit/limits.ts";
import { expectedLine, readExpected } from "../../roster/who-comes.ts";
import { aboutLine, message } from "./about.ts";
import type { Told } from "./told.ts";

/** Who was to come, for the host to check off; and who wants to know. */
export async function attendanceDirect(
  { shiftId, initiativeId }: Extract<PersonalFact, { type: "YourAttendanceWanted" }>,
  { reader, text, teamId }: Told,
): Promise<Answer | undefined> {
  const [[shift], [initiative], expected] = await Promise.all([
    reader.shifts.byIds([shiftId]),
    reader.initiatives.byIds([initiativeId]),
    readExpected(reader, shiftId),
  ]);
  if (!shift || !initiative || shift.state === "CANCELLED" || expected.length === 0) return undefined;
  const told = await peopleIn(initiative.coordinatorIds, teamId, reader);
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
