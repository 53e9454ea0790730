import type { Appendix } from "@socialsmart/domain/appendix/appendix";
import { initiativesButton } from "../initiative/initiatives-button.ts";
import { type Answer, type ButtonSpec, saying } from "../kit/blocks.ts";
import { fullDateOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { appendicesButton, readButton } from "./appendix-buttons.ts";
import type { AnyAppendix, AppendixSeen } from "./read-appendix.ts";

type Seen = Pick<AppendixSeen, "appendix" | "organisation">;

/** `Hyresavtal L-1042 · Kaffebönan AB · dnr 2026-0017`. */
export function aboutAppendix({ appendix, organisation }: AnyAppendix, text: Text): string {
  const { leaseNumber: lease, registryNumber } = appendix;
  const about = text.mrkdwn("appendix.about", { lease, organisation: organisation.name });
  return withNumber(about, registryNumber, text);
}

/** A line about an appendix, in mrkdwn, and the number that it is registered by, if it is. */
export function withNumber(line: string, registryNumber: string | null, text: Text): string {
  return registryNumber === null
    ? line
    : [line, text.mrkdwn("appendix.number", { registryNumber })].join(" · ");
}

/** From when what both have signed holds, and until when, if an end is known. */
export function spanOf({ appendix }: Seen, text: Text): string {
  const from = fullDateOf(text, appendix.effectiveFrom);
  const until = lastDayOf(appendix, text);
  return until === undefined
    ? text.mrkdwn("appendix.active", { from })
    : text.mrkdwn("appendix.activeUntil", { from, until });
}

/** The last date that it holds on; undefined where no end is set. */
export function lastDayOf({ endsOn }: Pick<Appendix, "endsOn">, text: Text): string | undefined {
  return endsOn ? fullDateOf(text, endsOn.subtract({ days: 1 })) : undefined;
}

/** From when it holds, and until when it can be signed. */
export function termsOfOffer({ appendix }: Seen, text: Text): string {
  return text.mrkdwn("appendix.holds", {
    from: fullDateOf(text, appendix.effectiveFrom),
    until: fullDateOf(text, appendix.offer.validUntil),
  });
}

type YouSigned = {
  readonly isLast: boolean;
  readonly isReadable: boolean;
  /** What a tenant's contact is asked next, once both have signed. */
  readonly commit?: ButtonSpec | undefined;
};

/** That somebody has signed, and whether it is signed by both with that. */
export function youSignedAnswer(seen: Seen, { isLast, isReadable, commit }: YouSigned, text: Text): Answer {
  const { appendix, organisation } = seen;
  const about = { lease: appendix.leaseNumber, organisation: organisation.name };
  const from = fullDateOf(text, appendix.effectiveFrom);
  const said = isLast
    ? text.mrkdwn("appendix.youSignedLast", { ...about, from })
    : text.mrkdwn("appendix.youSignedFirst", about);
  const see = isReadable ? readButton(seen, text) : appendicesButton(text);
  return isLast && commit ? saying(said, commit, see) : saying(said, see);
}

/** One line for a channel that hears of the lease's district. */
export function appendixSignedPost({ appendix, organisation }: Seen, text: Text): Answer {
  const from = fullDateOf(text, appendix.effectiveFrom);
  const said = text.mrkdwn("appendix.signedPost", { organisation: organisation.name, from });
  return saying(said, initiativesButton(text));
}
