import { isStaff } from "@socialsmart/domain/access/policy";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { SignUp } from "@socialsmart/domain/pledge/sign-up";
import { localDate, type Shift } from "@socialsmart/domain/shift/shift";
import type { Bot } from "../bot-context.ts";
import { type Answer, option } from "../kit/blocks.ts";
import { organisationOption } from "../organisation/organisation-option.ts";
import { type PledgingOrganisations, pledgingOrganisations } from "../organisation/pledging-organisations.ts";
import type { Known } from "../person/identify.ts";
import type { Click } from "../slack/requests.ts";
import { sayBeside } from "../slack/say-beside.ts";
import { originOf, showForm } from "../slack/show-form.ts";
import { parseOrigin } from "./form-origin.ts";
import { alreadyPledgedAnswer } from "./pledge-answers.ts";
import { refusalBeforehand } from "./pledge-by-text.ts";
import {
  CHOOSE_INITIATIVE,
  CHOOSE_ORGANISATION,
  CHOOSE_SHIFT,
  FIELDS,
  pledgeFormView,
} from "./pledge-form.ts";
import { readSurroundings } from "./read-candidates.ts";
import { readSignUp, signUpNote } from "./read-sign-up.ts";
import { refusalText } from "./refusal-text.ts";
import { sayRefusal } from "./say-refusal.ts";
import { seePledge } from "./see-pledges.ts";
import type { Candidate } from "./understanding/match-shifts.ts";

/** [Pledge] beside a shift: opens the form with that shift chosen, or says why one cannot pledge on it. */
export async function openPledge(bot: Bot, known: Known, click: Click): Promise<undefined> {
  const { reader, landlord, text } = known;
  const shiftId = parseId("shift", click.value);
  const [shift] = shiftId ? await reader.shifts.byIds([shiftId]) : [];
  if (!shift) return sayBeside(bot, click, sayRefusal(known, { type: "ShiftNotFound" }));
  const organisations = await pledgingOrganisations(known);
  const refused = refusalBeforehand(known, organisations);
  if (refused) return sayBeside(bot, click, refused);
  const now = bot.deps.clock.now();
  const standing = await firstSignUp(known, shift, organisations, now);
  if (standing && !standing.answer.allowed)
    return sayBeside(bot, click, await refusedBeforehand(known, standing.answer.reason, standing.name));

  const { channelId } = click.place;
  const date = shift.startsAt.toZonedDateTimeISO(landlord.zone).toPlainDate();
  const days = { from: date, to: date.add({ days: 1 }), said: "" };
  const around = await readSurroundings({ reader, landlord, teamId: click.teamId, channelId, now, days });
  const [only, ...others] = organisations.own;
  const own = others.length === 0 ? only : undefined;
  const form = {
    candidates: around.candidates.map((one) => withShift(one, shift)),
    meant: [],
    initiativeId: shift.initiativeId,
    shiftId: shift.id,
    standing: standing && own && signUpNote(standing.answer, { shift, organisation: own }, text),
    ...{ places: "1", hours: "", acceptsPart: false },
    among: organisations.among,
    organisation: own && organisationOption(own, undefined),
    origin: { ...originOf(click), replace: false },
  };
  return showForm(bot, click, pledgeFormView(form, text));
}

type Standing = { readonly answer: SignUp; readonly name: string };

/** The most promising answer of all organisations that somebody may mean: a form is opened if any of them may pledge. */
async function firstSignUp(
  known: Known,
  shift: Shift,
  { own }: PledgingOrganisations,
  now: Temporal.Instant,
): Promise<Standing | undefined> {
  const isStaffs = own.length === 0;
  let first: Standing | undefined;
  for (const organisation of isStaffs ? await landlordsOwn(known) : own) {
    const answer = await readSignUp(known, shift, organisation, now);
    if (answer.allowed) return { answer, name: organisation.name };
    first ??= { answer, name: organisation.name };
  }
  // Staff may mean another organisation than that one: only what holds for all of them stands in the way.
  const isOfOne = first && !first.answer.allowed && OF_ONE_ORGANISATION.has(first.answer.reason.type);
  return isStaffs && isOfOne ? undefined : first;
}

async function landlordsOwn({ reader }: Known): Promise<readonly Organisation[]> {
  return (await reader.organisations.page({ kinds: ["LANDLORD"] }, { first: 1, after: null })).items;
}

const OF_ONE_ORGANISATION: ReadonlySet<string> = new Set(["AlreadyPledged", "AppendixNotActive"]);

async function refusedBeforehand(
  known: Known,
  reason: Extract<SignUp, { allowed: false }>["reason"],
  organisation: string,
): Promise<Answer> {
  const { reader, text, landlord } = known;
  const existing = reason.type === "AlreadyPledged" ? await seePledge(reader, reason.pledgeId) : undefined;
  if (!existing) return sayRefusal(known, reason, organisation);
  const sentence = refusalText(reason, { text, where: "mrkdwn", organisation, zone: landlord.zone });
  return alreadyPledgedAnswer(sentence, existing, text);
}

/** A shift that goes on already is not among those to choose, but staff may add somebody on site. */
function withShift(candidate: Candidate, shift: Shift): Candidate {
  const isThere = candidate.shifts.some(({ id }) => id === shift.id);
  return isThere || candidate.initiative.id !== shift.initiativeId
    ? candidate
    : { ...candidate, shifts: [shift, ...candidate.shifts] };
}

/** Something was chosen in the form: shows what follows of it, and keeps what was filled in. */
export async function redrawPledgeForm({ deps, slack }: Bot, known: Known, click: Click): Promise<undefined> {
  const { reader, landlord, text } = known;
  const { view, actionId, value, teamId } = click;
  if (!view) return undefined;
  const now = deps.clock.now();
  const origin = parseOrigin(view.privateMetadata);
  const on = origin.on === undefined ? undefined : Temporal.PlainDate.from(origin.on);
  const days = on ? { from: on, to: on.add({ days: 1 }), said: "" } : null;
  const [around, organisations] = await Promise.all([
    readSurroundings({
      ...{ reader, landlord, teamId, channelId: undefined, now, days },
      withRunning: isStaff(known.actor),
    }),
    pledgingOrganisations(known),
  ]);
  const told = (action: string, block: string) =>
    actionId === action ? value : (view.values.get(block) ?? "");
  const initiativeId = parseId("initiative", told(CHOOSE_INITIATIVE, FIELDS.initiative));
  const candidate = around.candidates.find(({ initiative }) => initiative.id === initiativeId);
  const proposed = candidate?.shifts.find((shift) => localDate(shift).toString() === origin.on)?.id;
  const shiftId = parseId("shift", told(CHOOSE_SHIFT, `${FIELDS.shift}${initiativeId}`)) ?? proposed;
  const shift = candidate?.shifts.find(({ id }) => id === shiftId);
  const organisation = await chosenFor(known, organisations, told(CHOOSE_ORGANISATION, FIELDS.organisation));
  const standing =
    shift &&
    organisation &&
    signUpNote(await readSignUp(known, shift, organisation, now), { shift, organisation }, text);
  const form = {
    candidates: around.candidates,
    meant: [],
    ...{ initiativeId, shiftId, standing },
    places: view.values.get(FIELDS.places) ?? "",
    hours: view.values.get(FIELDS.hours) ?? "",
    acceptsPart: view.chosen.has(FIELDS.acceptsPart),
    among: organisations.among,
    // As it was told from others of its name when it was searched for.
    organisation:
      organisation && option(view.labels.get(FIELDS.organisation) ?? organisation.name, organisation.id),
    origin,
  };
  await slack.updateView(view.id, view.hash, pledgeFormView(form, text));
  return undefined;
}

/** Whom the pledge is for, as far as it is known: the one that was chosen, or the only one that it may be for. */
async function chosenFor(
  { reader }: Known,
  { among }: PledgingOrganisations,
  chosen: string,
): Promise<Organisation | undefined> {
  if (among?.length === 1) return among[0];
  const id = parseId("organisation", chosen);
  if (among) return among.find((one) => one.id === id);
  return id && (await reader.organisations.byIds([id]))[0];
}
