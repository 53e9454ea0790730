import type { KnownBlock, ModalView } from "@slack/types";
import type { Appendix } from "@socialsmart/domain/appendix/appendix";
import { COMMITMENT_UNITS, type CommitmentUnit } from "@socialsmart/domain/commitment/commitment";
import { FOCUS_AREAS, type FocusArea } from "@socialsmart/domain/initiative/focus-area";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import { endButton } from "../appendix/appendix-buttons.ts";
import { type ExemptionsShown, exemptionBlocks } from "../exemption/exemption-blocks.ts";
import { areaOf, targetOf } from "../follow-up/follow-up-lines.ts";
import { actions, option, section, selectInput, textInput } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { formView } from "../kit/form-view.ts";
import { LISTED } from "../kit/limits.ts";
import { groupsOf } from "../kit/menus.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { OpenView } from "../slack/requests.ts";
import type { FieldErrors } from "../slack/submitted.ts";
import { fullDateOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { amountOf, readAmount } from "./amount.ts";
import type { YearLine } from "./read-year-lines.ts";

export const ENTER_COMMITMENTS = "commitment.enter";
export const CHOOSE_AREA = "commitment.choose-area";

/** Block ids. The amounts have unit and area behind theirs, so that what was typed for one area is not kept for another. */
const AREA = "commitment-form.area";
const AMOUNT = "commitment-form.amount:";
/** What a menu calls no area in particular. */
const ANY = "ANY";
/** Changes of a line that are shown. */
const EARLIER_AT_MOST = 2;

export type CommitmentForm = ExemptionsShown & {
  readonly lines: readonly YearLine[];
  /** The one that amounts are asked for; null for any. */
  readonly area: FocusArea | null;
  /** The landlord's. */
  readonly zone: string;
  /** What both have signed, and the reader may end. */
  readonly toEnd: readonly Appendix[];
};

/** What was typed for the chosen area. */
export type TypedAmount = { readonly unit: CommitmentUnit; readonly target: number };

/** What an organisation has taken on for a year, and asks for more or other amounts, one focus area at a time. */
export function commitmentFormView(form: CommitmentForm, origin: FormOrigin, text: Text): ModalView {
  const { organisation, year, lines, area } = form;
  const facts = { organisation: organisation.name, year: String(year) };
  const { shown, left } = firstOf(lines, LISTED.commitments);
  const said = [
    ...shown.map((line) => lineOf(line, form, text)),
    ...(left > 0 ? [text.mrkdwn("roster.more", { count: left })] : []),
  ];
  return formView(text, {
    callbackId: ENTER_COMMITMENTS,
    kept: { ...origin, subject: `${organisation.id} ${year}` },
    title: text.plain("commitment.title"),
    submit: text.plain("commitment.submit"),
    blocks: [
      section(text.mrkdwn("commitment.about", facts)),
      ...(said.length > 0 ? [section(said.join("\n"))] : []),
      ...exemptionBlocks(form, text),
      ...endings(form, text),
      selectInput(
        {
          ...{ blockId: AREA, actionId: CHOOSE_AREA, chosen: area ?? ANY, dispatch: true },
          label: text.plain("commitment.area"),
          placeholder: text.plain("commitment.area"),
        },
        groupsOf(
          text.plain("commitment.area"),
          [null, ...FOCUS_AREAS].map((one) => option(areaOf(one, text), one ?? ANY)),
        ),
      ),
      ...COMMITMENT_UNITS.map((unit) => amountInput(unit, form, text)),
    ],
  });
}

function endings({ organisation, toEnd }: CommitmentForm, text: Text): KnownBlock[] {
  return toEnd
    .slice(0, LISTED.appendicesToEnd)
    .map((appendix) => actions(endButton({ appendix, organisation }, text)));
}

/** `• Alla områden: 60 h · för dagarna som räknas: 20 h · 40 h till 3 maj 2026, ändrat av Ali Hassan`. */
function lineOf({ commitment, proRata, earlier }: YearLine, { zone }: CommitmentForm, text: Text): string {
  const { unit, focusArea, target } = commitment;
  const now = text.mrkdwn("commitment.line", {
    area: areaOf(focusArea, text),
    target: targetOf(unit, target, text),
  });
  const counts =
    proRata === target ? [] : [text.mrkdwn("commitment.proRata", { target: targetOf(unit, proRata, text) })];
  const before = earlier.slice(0, EARLIER_AT_MOST).map((one) => {
    const on = fullDateOf(text, one.until.toZonedDateTimeISO(zone).toPlainDate());
    const was = { target: targetOf(unit, one.target, text), on };
    return one.changedBy === null
      ? text.mrkdwn("commitment.was", was)
      : text.mrkdwn("commitment.wasBy", { ...was, name: one.changedBy });
  });
  return [now, ...counts, ...before].join(" · ");
}

function amountInput(unit: CommitmentUnit, { lines, area }: CommitmentForm, text: Text): KnownBlock {
  const line = lines.find(({ commitment }) => commitment.unit === unit && commitment.focusArea === area);
  return textInput({
    blockId: amountBlock(unit, area),
    actionId: `commitment.say-amount-${unit}`.toLowerCase(),
    label: text.plain(`followUpAmount.${unit}`, { area: areaOf(area, text) }),
    ...(unit === "MINUTES" && { hint: text.plain("followUp.amountNew") }),
    initial: line && amountOf(unit, line.commitment.target),
    optional: true,
    max: 20,
  });
}

/** The field that an error about all of the form stands beside. */
export function amountBlock(unit: CommitmentUnit, area: FocusArea | null): string {
  return `${AMOUNT}${unit}:${area ?? ANY}`;
}

export function areaIn({ values }: Pick<OpenView, "values">): FocusArea | null {
  return areaOfChoice(values.get(AREA));
}

/** What was chosen in the menu of areas. */
export function areaOfChoice(value: string | undefined): FocusArea | null {
  return FOCUS_AREAS.find((area) => area === value) ?? null;
}

/** Reads the amounts that were typed for the area. What was left empty stays as it is. */
export function readCommitmentForm(
  view: Pick<OpenView, "values">,
  text: Text,
): Result<readonly TypedAmount[], FieldErrors> {
  const area = areaIn(view);
  const errors: Record<string, string> = {};
  const amounts: TypedAmount[] = [];
  for (const unit of COMMITMENT_UNITS) {
    const block = amountBlock(unit, area);
    const typed = (view.values.get(block) ?? "").trim();
    if (typed === "") continue;
    const target = readAmount(unit, typed);
    if (target === undefined) {
      errors[block] = text.plain(unit === "MINUTES" ? "followUp.hoursUnclear" : "followUp.countUnclear");
    } else amounts.push({ unit, target });
  }
  if (Object.keys(errors).length > 0) return err(errors);
  if (amounts.length === 0)
    return err({ [amountBlock("MINUTES", area)]: text.plain("followUp.nothingTakenOn") });
  return ok(amounts);
}
