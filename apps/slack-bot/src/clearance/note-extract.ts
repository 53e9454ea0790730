import { mayPlan } from "@socialsmart/domain/access/policy";
import { noteRecordExtract } from "@socialsmart/domain/clearance/note-record-extract";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { type OrganisationId, type PersonId, parseId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { organisationOptions } from "../organisation/organisation-option.ts";
import { readOrganisations } from "../organisation/read-organisations.ts";
import type { Known } from "../person/identify.ts";
import { answerAt, type FormOrigin, parseOrigin } from "../pledge/form-origin.ts";
import { ownPledgesButton } from "../pledge/pledge-buttons.ts";
import { redrawnPledges } from "../pledge/shift-pledges.ts";
import type { Click, CommandRequest, OpenView, Submission } from "../slack/requests.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import type { FieldErrors, Redrawn, Submitted } from "../slack/submitted.ts";
import { fullDateOf } from "../texts/dates.ts";
import { problemText } from "../texts/problem-text.ts";
import { EXTRACT_FIELDS, extractFormView, noteExtractButton } from "./extract-form.ts";

/** `/socialsmart extract`, and [Record extract …] beside a pledge: opens the form. */
export async function openExtractForm(
  bot: Bot,
  known: Known,
  request: Click | CommandRequest,
): Promise<Answer | undefined> {
  if (!mayPlan(known.actor))
    return saying(known.text.mrkdwn("extract.coordinatorsOnly"), ownPledgesButton(known.text));
  const organisationId = "value" in request ? parseId("organisation", request.value) : undefined;
  const filled = { organisationId, personId: undefined, shownOn: undefined };
  return showForm(bot, request, await readForm(bot, known, filled, originOf(request)));
}

/** An organisation was chosen: shows its people. */
export async function chooseExtractOrganisation(bot: Bot, known: Known, click: Click): Promise<undefined> {
  if (!click.view || !mayPlan(known.actor)) return undefined;
  const filled = {
    organisationId: parseId("organisation", click.value),
    personId: undefined,
    shownOn: click.view.values.get(EXTRACT_FIELDS.shownOn),
  };
  return showForm(bot, click, await readForm(bot, known, filled, originOf(click)));
}

type Filled = {
  readonly organisationId: OrganisationId | undefined;
  readonly personId: PersonId | undefined;
  readonly shownOn: string | undefined;
};

async function readForm(
  { deps }: Bot,
  { reader, landlord, text }: Known,
  { organisationId, personId, shownOn }: Filled,
  origin: FormOrigin,
) {
  const [all, people] = await Promise.all([
    organisationId ? readOrganisations(reader, {}) : [],
    organisationId ? reader.people.listByOrganisations([organisationId]) : undefined,
  ]);
  const chosen = all.filter(({ id }) => id === organisationId);
  const [organisation] = await organisationOptions(reader, chosen, all);
  const today = deps.clock.now().toZonedDateTimeISO(landlord.zone).toPlainDate();
  return extractFormView(
    {
      ...{ organisation, organisationId, personId, origin },
      people: (organisationId && people?.get(organisationId)) ?? [],
      shownOn: shownOn ?? today.toString(),
    },
    text,
  );
}

/** Somebody's extract was seen: notes that, and the day. */
export async function submitExtract(
  bot: Bot,
  known: Known,
  { view, key, userId }: Submission,
): Promise<Result<Submitted | Redrawn, FieldErrors>> {
  const { actor, reader, text } = known;
  const origin = parseOrigin(view.privateMetadata);
  const organisationId = parseId("organisation", view.values.get(EXTRACT_FIELDS.organisation) ?? "");
  const block = personBlockOf(view);
  const personId = parseId("person", view.values.get(block) ?? "");
  if (!organisationId || !personId) {
    return err({ [EXTRACT_FIELDS.organisation]: text.plain("extract.choosePerson") });
  }
  const [person] = await reader.people.byIds([personId]);
  const name = person?.displayName ?? "–";
  const shownOn = view.values.get(EXTRACT_FIELDS.shownOn) ?? "";
  const result = await noteRecordExtract(bot.deps, actor, { personId, organisationId, shownOn }, key);
  if (!result.ok) {
    const { refusal } = result;
    switch (refusal.type) {
      case "NotAllowed":
        return err({ [block]: text.plain("extract.coordinatorsOnly") });
      case "PersonNotFound":
        return err({
          [block]: text.plain("people.notNamed", { name, why: text.plain("refusal.personNotFound") }),
        });
      case "CommandKeyReused":
        return err({ [block]: text.plain("refusal.keyReused") });
      case "InvalidInput": {
        const isOld = refusal.issues.some(({ problem }) => problem.type === "InThePast");
        const why = isOld ? text.plain("extract.tooOld") : problemText(refusal, text);
        return err({ [EXTRACT_FIELDS.shownOn]: why });
      }
      default:
        return assertNever(refusal);
    }
  }
  const until = fullDateOf(text, Temporal.PlainDate.from(result.value.validUntil));
  const said = text.mrkdwn("extract.done", { name, until });
  const redrawn = await redrawnPledges(known, origin, said);
  return ok(redrawn ?? answerAt(origin, userId, saying(said, noteExtractButton(text, organisationId))));
}

function personBlockOf({ values }: OpenView): string {
  return [...values.keys()].find((id) => id.startsWith(EXTRACT_FIELDS.person)) ?? EXTRACT_FIELDS.organisation;
}
