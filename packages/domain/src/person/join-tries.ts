import type { LandlordId } from "../kernel/ids.ts";

/** How often somebody has typed a join code that is none. */
export type JoinTries = {
  readonly landlordId: LandlordId;
  /** The actor's own id. */
  readonly by: string;
  readonly wrong: number;
  /** When the first of them was. */
  readonly since: Temporal.Instant;
};

/** So many wrong ones within an hour, and no code is looked at until that hour is over. */
export const MAX_WRONG_CODES = 5;
const HOUR = Temporal.Duration.from({ hours: 1 });

/** Until when no code of theirs is looked at; null where they may try. */
export function blockedUntil(tries: JoinTries | undefined, now: Temporal.Instant): Temporal.Instant | null {
  if (!tries || tries.wrong < MAX_WRONG_CODES) return null;
  const until = tries.since.add(HOUR);
  return Temporal.Instant.compare(now, until) < 0 ? until : null;
}

/** The tries with another wrong one. An hour after the first of them they are forgotten. */
export function withWrongTry(
  tries: JoinTries | undefined,
  { landlordId, by }: Pick<JoinTries, "landlordId" | "by">,
  now: Temporal.Instant,
): JoinTries {
  const counts = tries && Temporal.Instant.compare(now, tries.since.add(HOUR)) < 0;
  return counts ? { ...tries, wrong: tries.wrong + 1 } : { landlordId, by, wrong: 1, since: now };
}
