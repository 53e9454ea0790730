import type { NoticeKind } from "./notice-kind.ts";

/** Why nobody can do without a kind of notice: it asks for what was promised, or says that a promise is another one now. */
export type NoticeBond = "DUTY" | "CHANGED_PROMISE";

export type NoticePolicy = {
  /** When it waits for the morning: in the night alone, or on free days too; never where somebody has just asked for it. */
  readonly waits: "NEVER" | "NIGHTS" | "NIGHTS_AND_FREE_DAYS";
  /** Why it cannot be switched off; null for one that can. */
  readonly bond: NoticeBond | null;
};

const WORKING_HOURS = "NIGHTS_AND_FREE_DAYS";

export const NOTICE_POLICIES: Readonly<Record<NoticeKind, NoticePolicy>> = {
  PLACE_OFFER: { waits: WORKING_HOURS, bond: "DUTY" },
  OFFER_REMINDER: { waits: WORKING_HOURS, bond: null },
  NAMES_WANTED: { waits: WORKING_HOURS, bond: "DUTY" },
  // The day before a Monday is a Sunday: whoever is to come on Monday is told then.
  SHIFT_REMINDER: { waits: "NIGHTS", bond: null },
  CHANGE: { waits: WORKING_HOURS, bond: "CHANGED_PROMISE" },
  ATTENDANCE: { waits: WORKING_HOURS, bond: "DUTY" },
  STAFFING: { waits: WORKING_HOURS, bond: null },
  // Whoever did without would not know what else they do without.
  DELIVERY: { waits: WORKING_HOURS, bond: "DUTY" },
  APPENDIX: { waits: WORKING_HOURS, bond: "DUTY" },
  SIGNING_CODE: { waits: "NEVER", bond: "DUTY" },
  FOLLOW_UP: { waits: WORKING_HOURS, bond: "DUTY" },
  DIGEST: { waits: WORKING_HOURS, bond: null },
  PROGRESS: { waits: WORKING_HOURS, bond: null },
};

/** The kinds that a person may do without. */
export function isOptional(kind: NoticeKind): boolean {
  return NOTICE_POLICIES[kind].bond === null;
}
