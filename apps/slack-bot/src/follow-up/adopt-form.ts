import type { KnownBlock, ModalView } from "@slack/types";
import type { LineToAdopt } from "@socialsmart/domain/follow-up/adopt-lines";
import type { AgendaLine, AgendaParty } from "@socialsmart/domain/follow-up/agenda";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { context, section, textInput } from "../kit/blocks.ts";
import { cut } from "../kit/cut.ts";
import { formView } from "../kit/form-view.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import { parseHours } from "../pledge/understanding/parse-pledge-text.ts";
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

/** The party's lines of the year, and hours of any area where it has none: there is always something to take on. */
function offeredTo({ lines }: Pick<AgendaParty, "lines">): readonly Offered[] {
  const own = lines.slice(0, LINES_AT_MOST - 1).map((line) => ({ ...line, line }));
  const hasAny = lines.some(({ unit, focusArea }) => unit === "MINUTES" && focusArea === null);
  return hasAny ? own : [...own, { unit: "MINUTES", focusArea: null, note: "", line: undefined }];
}

export type AdoptForm = FollowUpSeen & {
  readonly party: AgendaParty;
  /** Which organisation the party is. */
  readonly whose: Organisation;
  /** Whose lines they become. */
  readonly nextYear: number;
};

/** Asks what of the year's lines goes on, and with how much. */
export function adoptFormView(
  { followUp, party, whose, nextYear }: AdoptForm,
  origin: FormOrigin,
  text: Text,
): ModalView {
  const facts = { organisation: whose.name, year: String(nextYear) };
  return formView(text, {
    callbackId: ADOPT_LINES,
    kept: { ...origin, subject: `${followUp.id} ${whose.id}` },
    title: text.plain("followUp.adoptTitle", { year: facts.year }),
    submit: text.plain("followUp.adoptSubmit"),
    blocks: [
      section(text.mrkdwn("followUp.adoptAbout", facts)),
      ...offeredTo(party).map((offered) => amountInput(offered, followUp.year, text)),
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

/** As it is typed: hours in the figures that both languages read. */
function amountOf(unit: AgendaLine["unit"], target: number): string {
  if (unit !== "MINUTES") return String(target);
  const minutes = target % 60;
  return minutes === 0
    ? String(target / 60)
    : `${Math.floor(target / 60)}:${String(minutes).padStart(2, "0")}`;
}

/** Reads the amounts that were filled in; what was left empty does not go on. */
export function readAdoptForm(
  party: AgendaParty,
  { values }: Pick<OpenView, "values">,
  text: Text,
): Result<readonly LineToAdopt[], FieldErrors> {
  const errors: Record<string, string> = {};
  const lines: LineToAdopt[] = [];
  for (const offered of offeredTo(party)) {
    const { unit, focusArea, note } = offered;
    const typed = (values.get(blockOf(offered)) ?? "").trim();
    if (typed === "") continue;
    const target = unit === "MINUTES" ? minutesIn(typed) : countIn(typed);
    if (target === undefined) {
      errors[blockOf(offered)] = text.plain(
        unit === "MINUTES" ? "followUp.hoursUnclear" : "followUp.countUnclear",
      );
    } else lines.push({ unit, focusArea, target, note });
  }
  const [first] = offeredTo(party);
  if (lines.length === 0 && Object.keys(errors).length === 0 && first) {
    errors[blockOf(first)] = text.plain("followUp.nothingTakenOn");
  }
  return Object.keys(errors).length > 0 ? err(errors) : ok(lines);
}

/** The field that an error about all of the form stands beside. */
export function firstAmountOf(party: AgendaParty): string {
  const [first] = offeredTo(party);
  return first ? blockOf(first) : AMOUNT;
}

/** A year's hours: a whole number is hours. */
function minutesIn(typed: string): number | undefined {
  if (/^\d{1,7}$/.test(typed)) return 60 * Number(typed);
  const minutes = /^\d{1,7}:[0-5]\d$/.test(typed) ? minutesOfClock(typed) : parseHours(typed);
  return minutes !== undefined && minutes >= 0 ? minutes : undefined;
}

function minutesOfClock(typed: string): number {
  const [hours, minutes] = typed.split(":").map(Number);
  return 60 * (hours ?? 0) + (minutes ?? 0);
}

function countIn(typed: string): number | undefined {
  return /^\d{1,7}$/.test(typed) ? Number(typed) : undefined;
}
