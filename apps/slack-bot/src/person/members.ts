import { mayManagePeopleOf } from "@socialsmart/domain/access/policy";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { type OrganisationId, type PersonId, parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import { issueJoinCode } from "@socialsmart/domain/organisation/issue-join-code";
import { type ChangeRolesRefusal, changeRoles } from "@socialsmart/domain/person/change-roles";
import { leaveOrganisation } from "@socialsmart/domain/person/leave-organisation";
import { removeMember } from "@socialsmart/domain/person/remove-member";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import type { Bot } from "../bot-context.ts";
import { helpButton } from "../help/help-buttons.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { answerAt, type FormOrigin, parseOrigin } from "../pledge/form-origin.ts";
import type { Click, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import type { Text } from "../texts/text.ts";
import type { Known } from "./identify.ts";
import { joinButton } from "./join-form.ts";
import { type MemberDeed, parseMemberDeed } from "./member-buttons.ts";
import { joinCodeView, LEAVES, leaveView, removeMemberView } from "./member-forms.ts";

/** [Get a code]: in a view of its own, for it is never shown again. One that serves is left to whoever has handed it out. */
export async function getJoinCode(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  return showJoinCode(bot, known, click, true);
}

/** [Make a new code]: the one that served serves no more. */
export async function renewJoinCode(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  return showJoinCode(bot, known, click, false);
}

async function showJoinCode(
  bot: Bot,
  known: Known,
  click: Click,
  onlyIfNone: boolean,
): Promise<Answer | undefined> {
  const { text, actor, landlord } = known;
  const organisationId = parseId("organisation", click.value);
  if (!organisationId) return saying(text.mrkdwn("members.gone"), helpButton(text));
  const issued = await issueJoinCode(bot.deps, actor, { organisationId, onlyIfNone });
  const shown = issued.ok ? issued.value : issued.refusal;
  if (!("expiresAt" in shown)) return saying(text.mrkdwn("members.notYours"), helpButton(text));
  const seen = {
    organisation: { id: organisationId, name: await organisationNamed(known, organisationId) },
    code: issued.ok ? issued.value.code : undefined,
    ...{ expiresAt: Temporal.Instant.from(shown.expiresAt), zone: landlord.zone },
  };
  return showForm(bot, click, joinCodeView(seen, text));
}

/** The menu beside one of the organisation's people. */
export async function manageMember(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const { text, actor } = known;
  const chosen = parseMemberDeed(click.value);
  if (!chosen) return saying(text.mrkdwn("members.gone"), helpButton(text));
  if (!mayManagePeopleOf(actor, chosen.organisationId))
    return saying(text.mrkdwn("members.notYours"), helpButton(text));
  if (chosen.deed === "remove") return openRemoval(bot, known, click, chosen);

  const memberships = await known.reader.people.memberships(chosen.personId);
  const membership = memberships.find((at) => at.organisationId === chosen.organisationId);
  if (!membership) return saying(text.mrkdwn("members.gone"), helpButton(text));
  const others = membership.roles.filter((role) => role !== "TENANT_CONTACT");
  const contact = ["TENANT_CONTACT", ...others] as const;
  const participant = others.length > 0 ? others : (["PARTICIPANT"] as const);
  const { personId, organisationId } = chosen;
  const input = { personId, organisationId, roles: chosen.deed === "makeContact" ? contact : participant };
  const changed = await changeRoles(bot.deps, actor, input, click.key);
  return changed.ok ? undefined : saying(refusalText(changed.refusal, text), helpButton(text));
}

async function openRemoval(
  bot: Bot,
  known: Known,
  click: Click,
  { personId, organisationId }: MemberDeed,
): Promise<Answer | undefined> {
  const name = await nameOf(known, personId);
  const organisation = await organisationNamed(known, organisationId);
  const view = removeMemberView(
    { name, organisation },
    { personId, organisationId },
    originOf(click),
    known.text,
  );
  return showForm(bot, click, view);
}

export async function submitMemberRemoval(
  { deps }: Bot,
  known: Known,
  { key, userId, view }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { text, actor } = known;
  const origin = parseOrigin(view.privateMetadata);
  const said = (answer: string) => ok(answerAt(origin, userId, saying(answer, helpButton(text))));
  const about = parseMemberDeed(origin.subject ?? "");
  if (!about) return said(text.mrkdwn("members.gone"));
  const { personId, organisationId } = about;
  const removed = await removeMember(deps, actor, { personId, organisationId }, key);
  if (!removed.ok) return said(refusalText(removed.refusal, text));
  const name = await nameOf(known, personId);
  const organisation = await organisationNamed(known, organisationId);
  return said(text.mrkdwn("members.removed", { name, organisation, seats: removed.value.seats }));
}

/** [Leave an organisation]. */
export async function openLeave(bot: Bot, known: Known, click: Click): Promise<Answer | undefined> {
  const ids = [...new Set(known.memberships.map(({ organisationId }) => organisationId))];
  const organisations = await known.reader.organisations.byIds(ids);
  if (organisations.length === 0)
    return saying(known.text.mrkdwn("who.noMembership"), joinButton(known.text));
  return showForm(bot, click, leaveView(organisations, originOf(click), known.text));
}

export async function submitLeave(
  { deps }: Bot,
  known: Known,
  { key, userId, view }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { text, actor } = known;
  const origin: FormOrigin = parseOrigin(view.privateMetadata);
  const organisationId = parseId("organisation", view.values.get(LEAVES) ?? "");
  if (!organisationId) return err({ [LEAVES]: text.plain("members.leavePlaceholder") });
  const left = await leaveOrganisation(deps, actor, { organisationId }, key);
  if (!left.ok) return err({ [LEAVES]: refusalText(left.refusal, text) });
  const organisation = await organisationNamed(known, organisationId);
  const said = text.mrkdwn("members.left", { organisation, seats: left.value.seats });
  return ok(answerAt(origin, userId, saying(said, joinButton(text))));
}

async function nameOf({ reader }: Known, personId: PersonId): Promise<string> {
  return (await reader.people.byIds([personId]))[0]?.displayName ?? "";
}

async function organisationNamed({ reader }: Known, id: OrganisationId): Promise<string> {
  return (await reader.organisations.byIds([id]))[0]?.name ?? "";
}

/** Of words without arguments, in which mrkdwn and plain text are the same. */
function refusalText(refusal: ChangeRolesRefusal | CommandKeyReused, text: Text): string {
  switch (refusal.type) {
    case "NotAllowed":
    case "StaffOfAnotherOrganisation":
      return text.plain("members.staff");
    case "InvalidInput":
      return text.plain("refusal.invalid");
    case "PersonNotFound":
      return text.plain("members.gone");
    case "LastContact":
      return text.plain("members.lastContact");
    case "CommandKeyReused":
      return text.plain("refusal.keyReused");
    default:
      return assertNever(refusal);
  }
}
