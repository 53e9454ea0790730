import { type PledgeId, parseId } from "@socialsmart/domain/kernel/ids";
import type { Answer } from "../kit/blocks.ts";
import type { Place } from "../slack/reply.ts";
import type { Submitted } from "../slack/submitted.ts";

/** Where a form was opened from, and what about: kept in the view, to be found again at submission. */
export type FormOrigin = {
  readonly channelId?: string | undefined;
  readonly responseUrl?: string | undefined;
  /** The thread that it was opened in. */
  readonly threadTs?: string | undefined;
  /** The answer takes the place of the message whose button opened the form. */
  readonly replace?: boolean | undefined;
  /** That message, in a direct message. */
  readonly messageTs?: string | undefined;
  /** Opened from App Home, which is drawn again instead of an answer. */
  readonly home?: boolean | undefined;
  /** The pledge to change. */
  readonly pledgeId?: PledgeId | undefined;
  /** What else the form is about: an id. */
  readonly subject?: string | undefined;
  /** The first day that was said, ISO 8601: a shift on it is proposed once the initiative is chosen. */
  readonly on?: string | undefined;
};

/** The members of the object that a view carries along; none where it carries anything else. */
export function metadataOf(privateMetadata: string): ReadonlyMap<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(privateMetadata);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return membersOf(parsed);
}

export function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof value === "object" && value !== null ? Object.entries(value) : []);
}

/** Reads what `JSON.stringify` of an origin gave. Anything else is an origin that tells nothing. */
export function parseOrigin(privateMetadata: string): FormOrigin {
  const told = metadataOf(privateMetadata);
  if (told.size === 0) return {};
  const textOf = (key: string) => {
    const value = told.get(key);
    return typeof value === "string" ? value : undefined;
  };
  return {
    channelId: textOf("channelId"),
    responseUrl: textOf("responseUrl"),
    threadTs: textOf("threadTs"),
    replace: told.get("replace") === true,
    messageTs: textOf("messageTs"),
    home: told.get("home") === true,
    pledgeId: parseId("pledge", textOf("pledgeId") ?? ""),
    subject: textOf("subject"),
    on: textOf("on"),
  };
}

export function placeOf(
  { channelId, responseUrl, threadTs, replace, messageTs }: FormOrigin,
  userId: string,
): Place {
  return { userId, channelId, responseUrl, threadTs, replace, messageTs };
}

/** An answer once the form has closed: where it was opened from. */
export function answerAt(origin: FormOrigin, userId: string, answer: Answer): Submitted {
  return { place: placeOf(origin, userId), answer, home: origin.home === true };
}
