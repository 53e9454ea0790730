import type { KnownBlock } from "@slack/types";
import { hasNeverHeld, isOpen, signatoryOf } from "@socialsmart/domain/appendix/appendix";
import type { PersonId } from "@socialsmart/domain/kernel/ids";
import { initiativesButton } from "../initiative/initiatives-button.ts";
import { type Answer, actions, answer, section } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import { moreButton } from "../kit/more-button.ts";
import { fullDateOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import {
  declineButton,
  endButton,
  offerButton,
  readButton,
  signButton,
  withdrawButton,
} from "./appendix-buttons.ts";
import { lastDayOf, withNumber } from "./appendix-lines.ts";
import type { AppendixLine } from "./read-appendix-list.ts";

export const SEE_MORE_APPENDICES = "appendix.see-more";
/** Each is a section, and a row of buttons if there is something to do about it. */
const SHOWN_AT_MOST = 20;

/** Whom the list is for. */
export type AppendixReader = {
  readonly personId: PersonId;
  /** Makes offers and withdraws them, and sees no more than what is on its way. */
  readonly offers: boolean;
};

/** How appendices stand, with what there is to do about each; and before that, what was done just now. */
export function appendixListAnswer(
  lines: readonly AppendixLine[],
  who: AppendixReader,
  text: Text,
  { done, from = 0 }: { readonly done?: string | undefined; readonly from?: number } = {},
): Answer {
  const { shown, left } = firstOf(lines.slice(from), SHOWN_AT_MOST);
  const none = text.mrkdwn(who.offers ? "appendixOffer.noneOut" : "appendix.none");
  const before = [...(done === undefined ? [] : [done]), ...(lines.length === 0 ? [none] : [])];
  const next = from + shown.length;
  const items = shown.flatMap((line) => appendixItem(line, who, text));
  const isIdle = !who.offers && left === 0 && items.every(({ type }) => type !== "actions");
  const said = [...before, ...shown.map((line) => lineOf(line, text))];
  return answer(said.join("\n"), [
    ...before.map((line) => section(line)),
    ...(who.offers ? [actions(offerButton(text))] : []),
    ...items,
    ...(left > 0 ? [actions(moreButton(SEE_MORE_APPENDICES, { left, next }, text))] : []),
    ...(isIdle ? [actions(initiativesButton(text))] : []),
  ]);
}

/** One appendix, with what the person can do about it. */
export function appendixItem(line: AppendixLine, who: AppendixReader, text: Text): KnownBlock[] {
  const { appendix, organisation, hasSigned, isReadable, mayEnd } = line;
  const toSign = isOpen(appendix) && !hasSigned && signatoryOf(appendix, who.personId);
  const buttons = [
    ...(toSign ? [signButton({ appendix, organisation }, text)] : []),
    ...(isReadable ? [readButton({ appendix, organisation }, text)] : []),
    ...(toSign && toSign.party === "TENANT" ? [declineButton({ appendix, organisation }, text)] : []),
    ...(isOpen(appendix) && who.offers ? [withdrawButton({ appendix, organisation }, text)] : []),
    ...(mayEnd ? [endButton({ appendix, organisation }, text)] : []),
  ];
  return [section(lineOf(line, text)), ...(buttons.length > 0 ? [actions(...buttons)] : [])];
}

/** `*Hyresavtal L-1042* · Kaffebönan AB · gäller från 1 april 2026 · dnr 2026-0017`. */
function lineOf({ appendix, organisation }: AppendixLine, text: Text): string {
  const { state, leaseNumber: lease, registryNumber, offer, effectiveFrom } = appendix;
  const first =
    offer && isOpen(appendix)
      ? text.plain("appendix.signUntil", { until: fullDateOf(text, offer.validUntil) })
      : text.plain("appendix.from", { from: fullDateOf(text, effectiveFrom) });
  const until = lastDayOf(appendix, text);
  const last = until === undefined ? [] : [text.plain("appendix.until", { until })];
  const never = state === "ENDED" ? "appendix.never" : "appendix.neverWill";
  const when = hasNeverHeld(appendix) ? text.plain(never) : [first, ...last].join(", ");
  const facts = { lease, organisation: organisation.name, state: text.plain(`appendixState.${state}`), when };
  return withNumber(text.mrkdwn("appendix.line", facts), registryNumber, text);
}
