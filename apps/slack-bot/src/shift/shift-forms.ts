import type { KnownBlock, ModalView } from "@slack/types";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { MAX_REASON_LENGTH } from "@socialsmart/domain/kernel/reason";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { option, section } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import { linesInput, multiSelectInput } from "../kit/inputs.ts";
import { groupsOf } from "../kit/menus.ts";
import { reasonFormView, reasonInput } from "../kit/reason-form.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { PledgeSeen } from "../pledge/pledge-answers.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { type TermsFilled, termsInputs } from "./terms-form.ts";

export const CANCEL_SHIFT = "shift.cancel";
export const REVISE_SHIFT = "shift.revise";

/** Block ids. */
export const REVISION = { moves: "shift-form.moves", overlap: "shift-form.overlap" } as const;

type About = { readonly shift: Shift; readonly initiative: Initiative; readonly origin: FormOrigin };

/** Asks why a shift is cancelled. @param about.pledges how many live ones it has */
export function cancelShiftFormView(
  { shift, initiative, origin, pledges }: About & { readonly pledges: number },
  text: Text,
): ModalView {
  const form = {
    callbackId: CANCEL_SHIFT,
    title: text.plain("shift.cancelTitle"),
    submit: text.plain("shift.cancelSubmit"),
    about: headingOf({ shift, initiative }, text),
    consequence: text.mrkdwn("shift.cancelConsequence", { pledges }),
    origin: { ...origin, subject: shift.id },
    isPublic: true,
  };
  return reasonFormView(form, text);
}

export type ReviseForm = About & {
  readonly filled: TermsFilled;
  /** What the fields were filled in with when the form was opened: only what differs from it is changed. */
  readonly shown: TermsFilled;
  readonly reason: string;
  /** What stands in the way, in mrkdwn. */
  readonly note?: string | undefined;
  /** The pledges that hold places, where some are to be moved. */
  readonly movable?: readonly PledgeSeen[] | undefined;
  readonly moves: readonly string[];
  /** Whether somebody would sit on two shifts at once: then it asks why they may. */
  readonly asksOverlap?: boolean;
};

/** A shift's time, places and rules, to be changed. It comes back with what else must be said where a change needs more. */
export function reviseShiftFormView(form: ReviseForm, text: Text): ModalView {
  const { shift, filled, shown, reason, note, origin, asksOverlap } = form;
  return formView(text, {
    callbackId: REVISE_SHIFT,
    kept: { ...origin, subject: shift.id, shown },
    title: text.plain("shift.changeTitle"),
    submit: text.plain("shift.changeSubmit"),
    blocks: [
      section(headingOf(form, text)),
      ...(note === undefined ? [] : [section(note)]),
      ...movesInput(form, text),
      ...(asksOverlap ? [overlapInput(text)] : []),
      ...termsInputs(filled, text),
      reasonInput(text, { optional: true, initial: reason, hint: text.plain("reason.hintOptional") }),
    ],
  });
}

function headingOf({ shift, initiative }: Pick<About, "shift" | "initiative">, text: Text): string {
  const facts = { title: initiative.title, area: whenOf(text, shift), district: shift.location };
  return text.mrkdwn("initiatives.line", facts);
}

function movesInput({ movable = [], moves }: ReviseForm, text: Text): KnownBlock[] {
  if (movable.length === 0) return [];
  const options = movable.map(({ pledge, organisation }) =>
    option(text.plain("shift.move", { organisation: organisation.name, places: pledge.places }), pledge.id),
  );
  const groups = groupsOf(text.plain("shift.moves"), options);
  const spec = {
    ...{ blockId: REVISION.moves, actionId: "shift.choose_moves", optional: true, chosen: moves },
    label: text.plain("shift.moves"),
    hint: text.plain("shift.movesHint"),
    placeholder: text.plain("shift.movesPlaceholder"),
  };
  return [multiSelectInput(spec, groups)];
}

function overlapInput(text: Text): KnownBlock {
  return linesInput({
    ...{ blockId: REVISION.overlap, actionId: "shift.say_overlap", max: MAX_REASON_LENGTH, optional: true },
    label: text.plain("shift.overlap"),
  });
}
