import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { type SignUp, signUp } from "@socialsmart/domain/pledge/sign-up";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Known } from "../person/identify.ts";
import type { Text } from "../texts/text.ts";
import { refusalText } from "./refusal-text.ts";

/** What would become of a pledge by the organisation, or why it cannot: asked before anybody fills in a form. */
export async function readSignUp(
  { actor, reader }: Known,
  shift: Shift,
  organisation: Organisation,
  now: Temporal.Instant,
): Promise<SignUp> {
  const [initiatives, appendices, rosters] = await Promise.all([
    reader.initiatives.byIds([shift.initiativeId]),
    reader.appendices.listByOrganisations([organisation.id]),
    reader.pledges.rostersOf([shift.id]),
  ]);
  const [initiative] = initiatives;
  if (!initiative) throw new Error(`Shift ${shift.id} has no initiative`);
  return signUp({
    ...{ actor, organisation, shift, initiative, now },
    appendices: appendices.get(organisation.id) ?? [],
    roster: rosters.get(shift.id) ?? [],
  });
}

/** What is worth knowing before one pledges, in mrkdwn; nothing where a pledge is simply confirmed. */
export function signUpNote(
  answer: SignUp,
  { shift, organisation }: { shift: Shift; organisation: Organisation },
  text: Text,
): string | undefined {
  const { name } = organisation;
  if (!answer.allowed) {
    const wording = { text, where: "mrkdwn", organisation: name, zone: shift.zone } as const;
    return refusalText(answer.reason, wording);
  }
  const most = answer.mostPlaces < shift.capacity ? answer.mostPlaces : undefined;
  const notes = [
    ...(answer.outcome === "WAITLISTED" ? [text.mrkdwn("form.willWait", { organisation: name })] : []),
    ...(answer.outcome === "PENDING" ? [text.mrkdwn("form.willBePending")] : []),
    ...(most === undefined ? [] : [text.mrkdwn("form.most", { organisation: name, most })]),
  ];
  return notes.length > 0 ? notes.join(" ") : undefined;
}
