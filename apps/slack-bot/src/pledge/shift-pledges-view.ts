import type { KnownBlock, ModalView } from "@slack/types";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { isFull } from "@socialsmart/domain/shift/shift-phase";
import { noteExtractButton } from "../clearance/extract-form.ts";
import { actions, type ButtonSpec, context, plain, section } from "../kit/blocks.ts";
import { cutMrkdwn, firstOf } from "../kit/cut.ts";
import { LIMITS, LISTED } from "../kit/limits.ts";
import { namePeopleButton } from "../seat/seat-buttons.ts";
import { offerFreeButton } from "../shift/shift-buttons.ts";
import { amountOf, whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { approveButton, rejectButton } from "./decision-buttons.ts";
import type { FormOrigin } from "./form-origin.ts";
import { acceptOfferButton, declineOfferButton } from "./offer-buttons.ts";
import { type PledgeSeen, whereItStands } from "./pledge-answers.ts";
import { changeButton } from "./pledge-buttons.ts";

export const REMOVE_PLEDGE = "pledge.remove";

export type ShiftPledges = {
  readonly shift: Shift;
  readonly initiative: Initiative;
  /** Live ones, those that wait for a yes first. */
  readonly pledges: readonly PledgeSeen[];
  /** What has just been done, in mrkdwn. */
  readonly note?: string | undefined;
  readonly origin: FormOrigin;
};

/** Everybody who has pledged on a shift, for a coordinator: with what can be done about each. */
export function shiftPledgesView(
  { shift, initiative, pledges, note, origin }: ShiftPledges,
  text: Text,
): ModalView {
  const when = whenOf(text, shift);
  const { title } = initiative;
  const { shown, left } = firstOf(pledges, LISTED.pledgesOfShift);
  const isWanted = pledges.some(({ pledge }) => pledge.state === "WAITLISTED") && !isFull(shift);
  const heading = text.mrkdwn("initiatives.line", { title, area: when, district: shift.location });
  return {
    type: "modal",
    private_metadata: JSON.stringify({ ...origin, pledgeId: undefined, subject: shift.id }),
    title: plain(text.plain("pledges.title"), LIMITS.viewTitle),
    close: plain(text.plain("form.close"), LIMITS.viewButton),
    blocks: [
      ...(note === undefined ? [] : [section(note)]),
      section(heading),
      ...(isWanted ? [actions(offerFreeButton(text, shift.id, { title, when }))] : []),
      ...(shown.length === 0 ? [context(text.mrkdwn("pledges.none"))] : []),
      ...shown.flatMap((seen) => pledgeBlocks(seen, text)),
      ...(left > 0 ? [context(text.mrkdwn("pledges.more", { count: left }))] : []),
    ],
  };
}

function pledgeBlocks(seen: PledgeSeen, text: Text): KnownBlock[] {
  const { pledge, organisation } = seen;
  const { named, places } = pledge;
  const facts = {
    organisation: organisation.name,
    amount: amountOf(text, pledge),
    place: whereItStands(seen, text),
  };
  const names = named > 0 ? ` · ${text.mrkdwn("pledges.named", { named, places })}` : "";
  const line = cutMrkdwn(text.mrkdwn("pledges.line", facts), LIMITS.viewLine);
  return [section(`${line}${names}`), actions(...buttonsOf(seen, text))];
}

function buttonsOf({ pledge, shift, initiative, organisation }: PledgeSeen, text: Text): ButtonSpec[] {
  const { id, state, offer } = pledge;
  const about = { title: initiative.title, when: whenOf(text, shift) };
  const asked = { ...about, organisation: organisation.name };
  if (state === "PENDING") return [approveButton(text, id, asked), rejectButton(text, id, asked)];
  const remove = {
    actionId: REMOVE_PLEDGE,
    label: text.plain("pledges.remove"),
    value: id,
    spoken: text.plain("pledges.removeSpoken", asked),
  };
  return [
    ...(offer
      ? [acceptOfferButton(text, id, { ...about, places: offer.places }), declineOfferButton(text, id, about)]
      : []),
    ...(state === "CONFIRMED" ? [namePeopleButton(text, id, about)] : []),
    ...(state === "CONFIRMED" && shift.requiresRecordExtract
      ? [noteExtractButton(text, organisation.id)]
      : []),
    ...(state === "OFFERED" ? [] : [changeButton(text, id, about)]),
    remove,
  ];
}
