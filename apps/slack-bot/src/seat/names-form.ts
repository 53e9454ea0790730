import type { KnownBlock, ModalView } from "@slack/types";
import { MAX_REASON_LENGTH } from "@socialsmart/domain/kernel/reason";
import type { Person } from "@socialsmart/domain/person/person";
import type { Seat } from "@socialsmart/domain/seat/seat";
import { isPast, nameBy } from "@socialsmart/domain/shift/shift-deadlines";
import { button, context, type Group, option, section } from "../kit/blocks.ts";
import { cut, firstOf } from "../kit/cut.ts";
import { formView } from "../kit/form-view.ts";
import { checkboxesInput, linesInput, multiSelectInput } from "../kit/inputs.ts";
import { LIMITS, LISTED } from "../kit/limits.ts";
import { inHundreds } from "../kit/menus.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { PledgeSeen } from "../pledge/pledge-answers.ts";
import { momentOf, whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { UNNAME_PERSON } from "./seat-buttons.ts";

export const NAME_THEM = "seat.name";

/** Block ids. */
export const NAME_FIELDS = {
  /** With the number of names behind it, so that those who have just been named are not chosen still. */
  people: "seat-form.people:",
  adults: "seat-form.adults",
  overlap: "seat-form.overlap",
} as const;

export type NamesForm = {
  readonly seen: PledgeSeen;
  readonly seats: readonly { readonly seat: Seat; readonly name: string }[];
  /** The organisation's people who have no place of the pledge. */
  readonly others: readonly Person[];
  readonly chosen: readonly string[];
  readonly confirmsAdult: boolean;
  /** Whether it is for a coordinator, who can seat somebody on two shifts at once. */
  readonly isForStaff: boolean;
  /** What has just been done, in mrkdwn. */
  readonly note?: string | undefined;
  readonly now: Temporal.Instant;
  readonly origin: FormOrigin;
};

/** A pledge's places: the names on them, and whom one can put on those without. */
export function namesFormView(form: NamesForm, text: Text): ModalView {
  const { seen, seats, others, note, origin } = form;
  const { pledge, shift, initiative, organisation } = seen;
  const unnamed = Math.max(0, pledge.places - seats.length);
  const facts = { title: initiative.title, area: whenOf(text, shift), district: shift.location };
  const { shown, left } = firstOf(seats, LISTED.namesOnPledge);
  const inputs = unnamed > 0 && others.length > 0 ? inputsOf(form, unnamed, text) : [];
  const unseen = inputs.length > 0 ? Math.max(0, others.length - LISTED.peopleToName) : 0;
  const nobody = unnamed > 0 && others.length === 0;
  return formView(text, {
    callbackId: NAME_THEM,
    kept: { ...origin, pledgeId: pledge.id },
    title: text.plain("people.title"),
    submit: inputs.length > 0 ? text.plain("people.submit") : undefined,
    close: text.plain("form.close"),
    blocks: [
      ...(note === undefined ? [] : [section(note)]),
      section(text.mrkdwn("initiatives.line", facts)),
      context(
        `${text.mrkdwn("pledge.forWhom", { organisation: organisation.name })} · ${deadlineText(form, text)}`,
      ),
      ...shown.map((one, index) => seatBlock(one, index + 1, text)),
      ...(left > 0 ? [context(text.mrkdwn("people.more", { count: left }))] : []),
      context(text.mrkdwn("people.unnamed", { count: unnamed })),
      ...(nobody ? [context(text.mrkdwn("people.nobodyLeft", { organisation: organisation.name }))] : []),
      ...inputs,
      ...(unseen > 0 ? [context(text.mrkdwn("people.more", { count: unseen }))] : []),
    ],
  });
}

function deadlineText({ seen: { shift }, now }: NamesForm, text: Text): string {
  if (shift.takesHeadCounts) return text.mrkdwn("people.headCount");
  const due = nameBy(shift);
  if (due === null) return text.mrkdwn("people.noDeadline");
  const by = momentOf(text, due, shift.zone);
  return isPast(due, now) ? text.mrkdwn("people.nameByPast", { by }) : text.mrkdwn("people.nameBy", { by });
}

function seatBlock({ seat, name }: NamesForm["seats"][number], number: number, text: Text): KnownBlock {
  const takeOff = {
    actionId: UNNAME_PERSON,
    label: text.plain("people.takeOff"),
    value: seat.id,
    spoken: text.plain("people.takeOffSpoken", { name }),
  };
  const line = text.mrkdwn("people.seat", { number, name: cut(name, LIMITS.selectOptionText) });
  return section(line, button(takeOff));
}

function inputsOf(form: NamesForm, unnamed: number, text: Text): KnownBlock[] {
  const { seen, seats, others, chosen, confirmsAdult, isForStaff } = form;
  const people = multiSelectInput(
    {
      blockId: `${NAME_FIELDS.people}${seats.length}`,
      actionId: "seat.choose_people",
      label: text.plain("people.choose"),
      placeholder: text.plain("people.choosePlaceholder"),
      chosen,
      most: Math.min(unnamed, LIMITS.selectOptions),
    },
    inGroups(others.slice(0, LISTED.peopleToName), text),
  );
  const adults = checkboxesInput(
    {
      blockId: NAME_FIELDS.adults,
      actionId: "seat.confirm_adults",
      label: text.plain("people.adult"),
      ticked: confirmsAdult ? ["adults"] : [],
      optional: true,
    },
    [option(text.plain("people.adultOption"), "adults")],
  );
  const overlap = linesInput({
    blockId: NAME_FIELDS.overlap,
    actionId: "seat.say_overlap",
    label: text.plain("people.overlap"),
    hint: text.plain("people.overlapHint"),
    max: MAX_REASON_LENGTH,
    optional: true,
  });
  return [people, ...(seen.shift.adultsOnly ? [adults] : []), ...(isForStaff ? [overlap] : [])];
}

/** A menu holds a hundred options a group: more people are parted in the order of their names. */
function inGroups(people: readonly Person[], text: Text): readonly Group[] {
  return inHundreds(people).map((some) => {
    const [first = "", last = ""] = [some[0]?.displayName, some.at(-1)?.displayName];
    return {
      label: text.plain("people.group", { first, last }),
      options: some.map(({ displayName, id }) => option(displayName, id)),
    };
  });
}
