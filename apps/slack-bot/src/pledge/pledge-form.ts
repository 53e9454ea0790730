import type { KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import type { InitiativeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { durationMinutes, type Shift } from "@socialsmart/domain/shift/shift";
import { context, option, section, selectInput, textInput } from "../kit/blocks.ts";
import { firstWith } from "../kit/cut.ts";
import { formView } from "../kit/form-view.ts";
import { checkboxesInput, searchInput } from "../kit/inputs.ts";
import { LIMITS, LISTED } from "../kit/limits.ts";
import { groupsOf } from "../kit/menus.ts";
import { noticeView } from "../kit/notice-view.ts";
import { reasonInput } from "../kit/reason-form.ts";
import { lengthOf, whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { FormOrigin } from "./form-origin.ts";
import type { PledgeSeen } from "./pledge-answers.ts";
import type { Candidate } from "./understanding/match-shifts.ts";

export const MAKE_PLEDGE = "pledge.make";
export const AMEND_PLEDGE = "pledge.amend";
export const CHOOSE_INITIATIVE = "pledge.choose_initiative";
export const CHOOSE_SHIFT = "pledge.choose_shift";
export const CHOOSE_ORGANISATION = "pledge.choose_organisation";

/** Block ids: where a value is found at submission, and where an error is shown. */
export const FIELDS = {
  initiative: "pledge-form.initiative",
  /** With the initiative behind it, so that a choice among another one's shifts is not kept. */
  shift: "pledge-form.shift:",
  places: "pledge-form.places",
  hours: "pledge-form.hours",
  acceptsPart: "pledge-form.part",
  organisation: "pledge-form.organisation",
} as const;

export type PledgeForm = {
  /** What was not understood, in mrkdwn. */
  readonly note?: string | undefined;
  readonly candidates: readonly Candidate[];
  /** Those that the words may have meant. */
  readonly meant: readonly Candidate[];
  readonly initiativeId: InitiativeId | undefined;
  readonly shiftId: ShiftId | undefined;
  /** What would become of a pledge on that shift, or why there can be none, in mrkdwn. */
  readonly standing?: string | undefined;
  readonly places: string;
  readonly hours: string;
  readonly acceptsPart: boolean;
  /** Those that it may be for; undefined where it may be for any, which is searched for. */
  readonly among: readonly Organisation[] | undefined;
  /** The one that it is for, as it was chosen. */
  readonly organisation: PlainTextOption | undefined;
  readonly origin: FormOrigin;
};

/** The form for a new pledge, filled in as far as is known. */
export function pledgeFormView(form: PledgeForm, text: Text): ModalView {
  const open = form.candidates.filter(isOpen);
  if (open.length === 0) return emptyForm(text);
  const chosen = open.find(({ initiative }) => initiative.id === form.initiativeId);
  const [only, ...others] = form.among ?? [];
  const isOneOrganisation = only !== undefined && others.length === 0;
  const blocks: KnownBlock[] = [
    ...(form.note ? [section(form.note)] : []),
    initiativeInput(form, open, chosen, text),
    ...(chosen ? [shiftInput(form, chosen, text)] : []),
    ...(form.standing ? [context(form.standing)] : []),
    placesInput(form.places, text),
    partInput(form.acceptsPart, text),
    hoursInput(form.hours, text),
    isOneOrganisation
      ? context(text.mrkdwn("pledge.forWhom", { organisation: only.name }))
      : organisationInput(form, text),
  ];
  return formView(text, {
    callbackId: MAKE_PLEDGE,
    kept: form.origin,
    title: text.plain("form.title"),
    submit: text.plain("form.submit"),
    blocks,
  });
}

/** The form for a pledge that there is: how many, and how long; and where it is another's, why. */
export function changeFormView(
  seen: PledgeSeen,
  origin: FormOrigin,
  text: Text,
  isAnothers = false,
): ModalView {
  const { pledge, shift, initiative, organisation } = seen;
  const each = Math.round(pledge.minutes / pledge.places);
  const hours = each === durationMinutes(shift) ? "" : lengthOf(text, each);
  const facts = { title: initiative.title, area: whenOf(text, shift), district: shift.location };
  return formView(text, {
    callbackId: AMEND_PLEDGE,
    kept: origin,
    title: text.plain("form.changeTitle"),
    submit: text.plain("form.changeSubmit"),
    blocks: [
      section(text.mrkdwn("initiatives.line", facts)),
      context(text.mrkdwn("pledge.forWhom", { organisation: organisation.name })),
      placesInput(String(pledge.places), text),
      ...(pledge.state === "CONFIRMED" ? [] : [partInput(pledge.acceptsPart, text)]),
      hoursInput(hours, text),
      ...(isAnothers ? [reasonInput(text, { optional: true, hint: text.plain("form.reasonHint") })] : []),
    ],
  });
}

/** Whether there is anything to pledge on now: a paused initiative has its roster, but takes no more. */
function isOpen({ initiative, shifts }: Candidate): boolean {
  return initiative.state === "PUBLISHED" && shifts.length > 0;
}

function emptyForm(text: Text): ModalView {
  return noticeView(text.mrkdwn("form.noInitiatives"), text.plain("form.title"), text);
}

function initiativeInput(
  form: PledgeForm,
  open: readonly Candidate[],
  chosen: Candidate | undefined,
  text: Text,
): KnownBlock {
  const meant = form.meant.filter(isOpen);
  const { shown, left } = firstWith(open, LISTED.initiativesInMenu, chosen);
  const rest = shown.filter((one) => !meant.includes(one));
  const optionOf = ({ initiative }: Candidate) => option(initiative.title, initiative.id);
  const all = text.plain("form.initiatives");
  const groups =
    meant.length > 1
      ? [
          ...groupsOf(text.plain("form.initiativesMeant"), meant.map(optionOf)),
          ...groupsOf(all, rest.map(optionOf)),
        ]
      : groupsOf(all, shown.map(optionOf));
  const cut = { count: shown.length, all: open.length };
  return selectInput(
    {
      blockId: FIELDS.initiative,
      actionId: CHOOSE_INITIATIVE,
      label: text.plain("form.initiative"),
      placeholder: text.plain("form.chooseInitiative"),
      chosen: chosen?.initiative.id,
      hint: left > 0 ? text.plain("form.initiativesCut", cut) : undefined,
      dispatch: true,
    },
    groups,
  );
}

function shiftInput({ shiftId }: PledgeForm, { initiative, shifts }: Candidate, text: Text): KnownBlock {
  const options = shifts.map((shift) => option(shiftLabel(shift, text), shift.id));
  const shown = options.slice(0, LIMITS.selectOptions);
  return selectInput(
    {
      blockId: `${FIELDS.shift}${initiative.id}`,
      actionId: CHOOSE_SHIFT,
      label: text.plain("form.shift"),
      placeholder: text.plain("form.chooseShift"),
      chosen: shiftId,
      hint: options.length > shown.length ? text.plain("form.shiftsCut", { count: shown.length }) : undefined,
      dispatch: true,
    },
    [{ label: text.plain("form.shift"), options: shown }],
  );
}

function shiftLabel(shift: Shift, text: Text): string {
  const { taken, capacity } = shift;
  return text.plain("form.shiftOption", { when: whenOf(text, shift), taken, capacity });
}

function placesInput(initial: string, text: Text): KnownBlock {
  return textInput({
    blockId: FIELDS.places,
    actionId: "pledge.say_places",
    label: text.plain("form.places"),
    hint: text.plain("form.placesHint"),
    initial,
  });
}

function partInput(isTicked: boolean, text: Text): KnownBlock {
  const choice = option(text.plain("form.acceptsPartOption"), "part");
  return checkboxesInput(
    {
      blockId: FIELDS.acceptsPart,
      actionId: "pledge.say_part",
      label: text.plain("form.acceptsPart"),
      ticked: isTicked ? ["part"] : [],
      optional: true,
    },
    [choice],
  );
}

function hoursInput(initial: string, text: Text): KnownBlock {
  return textInput({
    blockId: FIELDS.hours,
    actionId: "pledge.say_hours",
    label: text.plain("form.hours"),
    hint: text.plain("form.hoursHint"),
    initial,
    optional: true,
  });
}

function organisationInput({ among, organisation }: PledgeForm, text: Text): KnownBlock {
  const label = text.plain("form.organisation");
  const field = { blockId: FIELDS.organisation, actionId: CHOOSE_ORGANISATION, label, dispatch: true };
  if (!among) {
    return searchInput({
      ...field,
      placeholder: text.plain("form.searchOrganisation"),
      chosen: organisation,
    });
  }
  return selectInput(
    { ...field, placeholder: text.plain("form.chooseOrganisation"), chosen: organisation?.value },
    groupsOf(
      label,
      among.map(({ name, id }) => option(name, id)),
    ),
  );
}
