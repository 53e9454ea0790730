import type { SignatureMethod } from "@socialsmart/domain/appendix/signature";
import type { AppendixId } from "@socialsmart/domain/kernel/ids";
import { commitmentButton } from "../commitment/commitment-button.ts";
import type { ButtonSpec } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";
import type { AnyAppendix as Seen } from "./read-appendix.ts";

export const OPEN_SIGNING = "appendix.open-signing";
export const MAIL_CODE = "appendix.mail-code";
export const OPEN_DECLINE = "appendix.open-decline";
export const READ_APPENDIX = "appendix.read";
export const OPEN_OFFER = "appendix.open-offer";
export const ENTER_CODE = "appendix.enter-code";
export const SEE_APPENDICES = "appendix.see-all";
export const OPEN_WITHDRAWAL = "appendix.open-withdrawal";
export const OPEN_ENDING = "appendix.open-ending";

/** Has a code sent, and opens the form that it is entered in. */
export function signButton(seen: Seen, text: Text): ButtonSpec {
  return {
    actionId: OPEN_SIGNING,
    label: text.plain("appendix.sign"),
    value: seen.appendix.id,
    spoken: text.plain("appendix.signSpoken", aboutOf(seen)),
    isMain: true,
  };
}

/** Opens the form that the code beside it is entered in, for whoever has closed it. */
export function enterCodeButton(appendixId: AppendixId, text: Text): ButtonSpec {
  return { actionId: ENTER_CODE, label: text.plain("appendix.enterCode"), value: appendixId };
}

/** Shows whoever presses it how their appendices stand, and what there is to do about each. */
export function appendicesButton(text: Text): ButtonSpec {
  return { actionId: SEE_APPENDICES, label: text.plain("appendix.seeAll"), value: "all" };
}

/** In the form that a code is entered in: has one sent the other way, and the earlier is good no longer. */
export function otherWayButton(seen: Seen, method: SignatureMethod, text: Text): ButtonSpec {
  const isByChat = method === "CODE_BY_CHAT";
  return {
    actionId: isByChat ? MAIL_CODE : OPEN_SIGNING,
    label: text.plain(isByChat ? "appendix.mailCode" : "appendix.chatCode"),
    value: seen.appendix.id,
  };
}

/** Opens the form that asks why not. */
export function declineButton(seen: Seen, text: Text): ButtonSpec {
  return {
    actionId: OPEN_DECLINE,
    label: text.plain("appendix.decline"),
    value: seen.appendix.id,
    spoken: text.plain("appendix.declineSpoken", aboutOf(seen)),
  };
}

/** Has a link made to the document, and shows it. The message holds none: a link is somebody's own and ends, and messages stay. */
export function readButton(seen: Seen, text: Text): ButtonSpec {
  return {
    actionId: READ_APPENDIX,
    label: text.plain("appendix.read"),
    value: seen.appendix.id,
    spoken: text.plain("appendix.readSpoken", aboutOf(seen)),
  };
}

/** Opens the form of what the tenant takes on in the first year that the appendix holds in. */
export function firstCommitmentButton(
  { appendix, organisation }: Seen,
  thisYear: number,
  text: Text,
): ButtonSpec {
  const year = Math.max(thisYear, appendix.effectiveFrom.year);
  return { ...commitmentButton(organisation, year, text, "commitment.open"), isMain: true };
}

/** Opens the form of a new offer. */
export function offerButton(text: Text): ButtonSpec {
  return { actionId: OPEN_OFFER, label: text.plain("appendixOffer.open"), value: "new" };
}

/** Opens the form that asks why the offer is taken back. */
export function withdrawButton(seen: Seen, text: Text): ButtonSpec {
  return {
    actionId: OPEN_WITHDRAWAL,
    label: text.plain("appendixOffer.withdraw"),
    value: seen.appendix.id,
    spoken: text.plain("appendixOffer.withdrawSpoken", aboutOf(seen)),
  };
}

/** Opens the form that asks when it ends. */
export function endButton(seen: Seen, text: Text): ButtonSpec {
  return {
    actionId: OPEN_ENDING,
    label: text.plain("appendixEnd.open", { lease: seen.appendix.leaseNumber }),
    value: seen.appendix.id,
    spoken: text.plain("appendixEnd.openSpoken", aboutOf(seen)),
  };
}

function aboutOf({ appendix, organisation }: Seen): {
  readonly lease: string;
  readonly organisation: string;
} {
  return { lease: appendix.leaseNumber, organisation: organisation.name };
}
