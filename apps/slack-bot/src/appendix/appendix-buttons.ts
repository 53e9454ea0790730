import type { ButtonSpec } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";
import type { AppendixSeen } from "./read-appendix.ts";

export const OPEN_SIGNING = "appendix.open-signing";
export const OPEN_DECLINE = "appendix.open-decline";

type Seen = Pick<AppendixSeen, "appendix" | "organisation">;

/** Has a code sent, and opens the form that it is entered in. */
export function signButton({ appendix, organisation }: Seen, text: Text): ButtonSpec {
  const about = { lease: appendix.leaseNumber, organisation: organisation.name };
  return {
    actionId: OPEN_SIGNING,
    label: text.plain("appendix.sign"),
    value: appendix.id,
    spoken: text.plain("appendix.signSpoken", about),
    isMain: true,
  };
}

/** Opens the form that asks why not. */
export function declineButton({ appendix, organisation }: Seen, text: Text): ButtonSpec {
  const about = { lease: appendix.leaseNumber, organisation: organisation.name };
  return {
    actionId: OPEN_DECLINE,
    label: text.plain("appendix.decline"),
    value: appendix.id,
    spoken: text.plain("appendix.declineSpoken", about),
  };
}
