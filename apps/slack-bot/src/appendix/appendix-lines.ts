import { type Answer, actions, answer, saying, section } from "../kit/blocks.ts";
import { fullDateOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { readButton } from "./appendix-buttons.ts";
import type { AnyAppendix, AppendixSeen } from "./read-appendix.ts";

type Seen = Pick<AppendixSeen, "appendix" | "organisation">;

/** `Hyresavtal L-1042 · Kaffebönan AB · dnr 2026-0017`. */
export function aboutAppendix({ appendix, organisation }: AnyAppendix, text: Text): string {
  const { leaseNumber: lease, registryNumber } = appendix;
  return text.mrkdwn("appendix.about", {
    lease,
    organisation: organisation.name,
    registryNumber: registryNumber ?? "–",
  });
}

/** From when it holds, and until when it can be signed. */
export function termsOfOffer({ appendix }: Seen, text: Text): string {
  return text.mrkdwn("appendix.holds", {
    from: fullDateOf(text, appendix.effectiveFrom),
    until: fullDateOf(text, appendix.offer.validUntil),
  });
}

/** That somebody has signed, and whether it is signed by both with that. */
export function youSignedAnswer(
  seen: Seen,
  { isLast, isReadable }: { readonly isLast: boolean; readonly isReadable: boolean },
  text: Text,
): Answer {
  const { appendix, organisation } = seen;
  const about = { lease: appendix.leaseNumber, organisation: organisation.name };
  const from = fullDateOf(text, appendix.effectiveFrom);
  const said = isLast
    ? text.mrkdwn("appendix.youSignedLast", { ...about, from })
    : text.mrkdwn("appendix.youSignedFirst", about);
  return answer(said, [section(said), ...(isReadable ? [actions(readButton(seen, text))] : [])]);
}

/** One line for a channel that hears of the lease's district. */
export function appendixSignedPost({ appendix, organisation }: Seen, text: Text): Answer {
  const from = fullDateOf(text, appendix.effectiveFrom);
  return saying(text.mrkdwn("appendix.signedPost", { organisation: organisation.name, from }));
}
