import type { KnownBlock, ModalView } from "@slack/types";
import type { LineToAdopt } from "@socialsmart/domain/follow-up/adopt-lines";
import type { AgendaLine, AgendaParty } from "@socialsmart/domain/follow-up/agenda";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { amountOf, readAmount } from "../commitment/amount.ts";
import { context, section, textInput } from "../kit/blocks.ts";
import { cut } from "../kit/cut.ts";
import { formView } from "../kit/form-view.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { OpenView } from "../slack/requests.ts";
import type { FieldErrors } from "../slack/submitted.ts";
import type { Text } from "../texts/text.ts";
import { areaOf, targetOf } from "./follow-up-lines.ts";
import type { FollowUpSeen } from "./read-follow-up.ts";

export const ADOPT_LINES = "follow-up.adopt";
/** With the line's unit and focus area behind it. */
const AMOUNT = "adopt-form.amount:";
/** As many as are taken over at once. */
const LINES_AT_MOST = 20;
const NOTE_AT_MOST = 300;

type Offered = Pick<AgendaLine, "unit" | "focusArea" | "note"> & {
  /** Undefined for one that the party does not have this year. */
  readonly line: AgendaLine | undefined;
};

/** The party's lines of the year that have none next year; and, where it has none then at all, hours of any area. */
function offeredTo({ party, next }: Pick<AdoptForm, "party" | "next">): readonly Offered[] {
  const own = withoutNext(party.lines, next)
    .slice(0, LINES_AT_MOST - 1)
    .map((line) => ({ ...line, line }));
  const hasAny = [...party.lines, ...next].some(isOfAnyArea);
  return hasAny || next.length > 0
    ? own
    : [...own, { unit: "MINUTES", focusArea: null, note: "", line: undefined }];
}

type OfUnitAndArea = Pick<AgendaLine, "unit" | "focusArea">;

/** Those of a year's lines that the next year has none for. */
export function withoutNext<Line extends OfUnitAndArea>(
  lines: readonly Line[],
  next: readonly OfUnitAndArea[],
): readonly Line[] {
  return lines.filter(
    ({ unit, focusArea }) => !next.some((line) => line.unit === unit && line.focusArea === focusArea),
  );
}

function isOfAnyArea({ unit, focusArea }: OfUnitAndArea): boolean {
  return unit === "MINUTES" && focusArea === null;
}

export type AdoptForm = FollowUpSeen & {
  readonly party: AgendaParty;
  /** Which organisation the party is. */
  readonly whose: Organisation;
  /** What it has taken on for the next year already. */
  readonly next: readonly OfUnitAndArea[];
  /** Whose lines they become. */
  readonly nextYear: number;
};

/** Asks what of the year's lines goes on, and with how much. */
export function adoptFormView(form: AdoptForm, origin: FormOrigin, text: Text): ModalView {
  const { followUp, whose, nextYear } = form;
  const facts = { organisation: whose.name, year: String(nextYear) };
  return formView(text, {
    callbackId: ADOPT_LINES,
    kept: { ...origin, subject: `${followUp.id} ${whose.id}` },
    title: text.plain("followUp.adoptTitle", { year: facts.year }),
    submit: text.plain("followUp.adoptSubmit"),
    blocks: [
      section(text.mrkdwn("followUp.adoptAbout", facts)),
      ...offeredTo(form).map((offered) => amountInput(offered, followUp.year, text)),
      context(text.mrkdwn("followUp.adoptConsequence")),
    ],
  });
}

function amountInput(offered: Offered, year: number, text: Text): KnownBlock {
  const { unit, focusArea, note, line } = offered;
  const hint = line
    ? text.plain("followUp.amountHint", {
        year: String(year),
        target: targetOf(unit, line.target, text),
        verified: line.verified === null ? "–" : targetOf(unit, line.verified, text),
      })
    : text.plain("followUp.amountNew");
  return textInput({
    blockId: blockOf(offered),
    actionId: `follow-up.say-amount-${unit}-${focusArea ?? "ANY"}`.toLowerCase(),
    label: text.plain(`followUpAmount.${unit}`, { area: areaOf(focusArea, text) }),
    hint: note === "" ? hint : `${hint} ${cut(note, NOTE_AT_MOST)}`,
    initial: line && amountOf(unit, line.proposedTarget),
    optional: true,
    max: 20,
  });
}

function blockOf({ unit, focusArea }: Offered): string {
  return `${AMOUNT}${unit}:${focusArea ?? "ANY"}`;
}

/** Reads the amounts that were filled in; what was left empty does not go on. */
export function readAdoptForm(
  form: Pick<AdoptForm, "party" | "next">,
  { values }: Pick<OpenView, "values">,
  text: Text,
): Result<readonly LineToAdopt[], FieldErrors> {
  const errors: Record<string, string> = {};
  const lines: LineToAdopt[] = [];
  for (const offered of offeredTo(form)) {
    const { unit, focusArea, note } = offered;
    const typed = (values.get(blockOf(offered)) ?? "").trim();
    if (typed === "") continue;
    const target = readAmount(unit, typed);
    if (target === undefined) {
      errors[blockOf(offered)] = text.plain(
        unit === "MINUTES" ? "followUp.hoursUnclear" : "followUp.countUnclear",
      );
    } else lines.push({ unit, focusArea, target, note });
  }
  const [first] = offeredTo(form);
  if (lines.length === 0 && Object.keys(errors).length === 0 && first) {
    errors[blockOf(first)] = text.plain("followUp.nothingTakenOn");
  }
  return Object.keys(errors).length > 0 ? err(errors) : ok(lines);
}

/** The field that an error about all of the form stands beside. */
export function firstAmountOf(form: Pick<AdoptForm, "party" | "next">): string {
  const [first] = offeredTo(form);
  return first ? blockOf(first) : AMOUNT;
}
