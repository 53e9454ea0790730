import { mayPlan } from "@socialsmart/domain/access/policy";
import { FOCUS_AREAS } from "@socialsmart/domain/initiative/focus-area";
import { type PlanInitiativeRefusal, planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import type { Bot } from "../bot-context.ts";
import { readDistricts } from "../district/read-districts.ts";
import { type Answer, answer, saying, section } from "../kit/blocks.ts";
import { actionsWithMenu } from "../kit/menus.ts";
import { noticeView } from "../kit/notice-view.ts";
import { organisationOption } from "../organisation/organisation-option.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, parseOrigin } from "../pledge/form-origin.ts";
import { pledgeFormButton } from "../pledge/pledge-buttons.ts";
import type { CommandRequest, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Submitted } from "../slack/submitted.ts";
import { issueText } from "../texts/problem-text.ts";
import type { Text } from "../texts/text.ts";
import { DRAFT, draftFormView } from "./draft-form.ts";
import { initiativeMenu } from "./initiative-menu.ts";

/** `/socialsmart initiative`: opens the form of a new one. */
export async function openDraftForm(
  bot: Bot,
  { actor, reader, text }: Known,
  request: CommandRequest,
): Promise<Answer | undefined> {
  if (!mayPlan(actor)) return saying(text.mrkdwn("plan.coordinatorsOnly"), pledgeFormButton(text));
  const [own, districts] = await Promise.all([
    reader.organisations.page({ kinds: ["LANDLORD"] }, { first: 1, after: null }),
    readDistricts(reader),
  ]);
  const title = text.plain("draft.formTitle");
  if (districts.length === 0)
    return showForm(bot, request, noticeView(text.mrkdwn("draft.noDistricts"), title, text));
  const form = {
    ...{ districts, origin: originOf(request) },
    host: own.items.map((one) => organisationOption(one, undefined))[0],
    isInChannel: isChannel(request.place.channelId),
  };
  return showForm(bot, request, draftFormView(form, text));
}

/** Direct messages and groups of people have no card. */
function isChannel(channelId: string | undefined): channelId is string {
  return channelId !== undefined && /^[CG]/.test(channelId);
}

/** The form was submitted: drafts the initiative, and offers what comes next. */
export async function submitDraft(
  bot: Bot,
  { actor, reader, text }: Known,
  { view, key, userId, teamId }: Submission,
): Promise<Result<Submitted, FieldErrors>> {
  const { values, chosen } = view;
  const origin = parseOrigin(view.privateMetadata);
  const hostOrganisationId = parseId("organisation", values.get(DRAFT.host) ?? "");
  const districtId = parseId("district", values.get(DRAFT.district) ?? "");
  const area = FOCUS_AREAS.find((one) => one === values.get(DRAFT.area));
  if (!hostOrganisationId) return err({ [DRAFT.host]: text.plain("form.chooseOrganisation") });
  if (!districtId) return err({ [DRAFT.district]: text.plain("problem.empty") });
  if (!area) return err({ [DRAFT.area]: text.plain("problem.empty") });
  const more = chosen.get(DRAFT.more) ?? [];
  const others = chosen.get(DRAFT.otherAreas) ?? [];
  const input = {
    title: values.get(DRAFT.title) ?? "",
    description: values.get(DRAFT.description) ?? "",
    coordinatorIds: [actor.personId],
    ...{ hostOrganisationId, districtId, primaryFocusArea: area },
    otherFocusAreas: FOCUS_AREAS.filter((one) => others.includes(one)),
    involvesMinors: more.includes("minors"),
    channel:
      more.includes("here") && isChannel(origin.channelId) ? { teamId, channelId: origin.channelId } : null,
  };
  const result = await planInitiative(bot.deps, actor, input, key);
  if (!result.ok) return err(errorsOf(result.refusal, text));
  const [initiative] = await reader.initiatives.byIds([result.value.initiativeId]);
  if (!initiative) throw new Error(`${result.value.initiativeId} is not there although it was just planned`);
  const said = text.mrkdwn("draft.done", { title: initiative.title });
  const done = answer(said, [section(said), actionsWithMenu([], initiativeMenu(initiative, text))]);
  return ok(answerAt(origin, userId, done));
}

function errorsOf(refusal: PlanInitiativeRefusal | CommandKeyReused, text: Text): FieldErrors {
  switch (refusal.type) {
    case "InvalidInput":
      return Object.fromEntries(
        refusal.issues.map((issue) => {
          const block = issue.path === "description" ? DRAFT.description : DRAFT.title;
          return [block, issueText(issue, text)];
        }),
      );
    case "NotAllowed":
    case "PersonNotFound":
    case "CoordinatorNotStaff":
      return { [DRAFT.title]: text.plain("plan.coordinatorsOnly") };
    case "OrganisationNotFound":
      return { [DRAFT.host]: text.plain("refusal.organisationNotFound") };
    case "DistrictNotFound":
      return { [DRAFT.district]: text.plain("manage.stale") };
    case "ChannelOfAnotherWorkspace":
      return { [DRAFT.more]: text.plain("draft.otherWorkspace") };
    case "CommandKeyReused":
      return { [DRAFT.title]: text.plain("refusal.keyReused") };
    default:
      return assertNever(refusal);
  }
}
