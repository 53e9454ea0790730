import { hash } from "node:crypto";
import type { CalendarFeed } from "@socialsmart/domain/calendar/calendar-feed";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";
import type { RequestHandler } from "express";
import { refusal } from "../error/api-errors.ts";
import { shiftsOfCalendar } from "./calendar-shifts.ts";
import { writeCalendar } from "./write-calendar.ts";

const DAYS_BACK = 31;
const DAYS_AHEAD = 366;
const USE_NOTED_MINUTES = 60;
const SECRET = /^ssm_\w{1,100}$/;

/** Where the calendar with this secret is read. */
export function pathOfCalendar(secret: string): string {
  return `/calendar/${secret}.ics`;
}

/**
 * A calendar by its secret alone, for programs that cannot sign in. One that was revoked is answered as one that never was, and
 * nothing tells the secret to a log.
 */
export function calendarRoute({ store, secrets, clock }: Deps, log: Log): RequestHandler<{ secret: string }> {
  return async ({ params, headers }, response) => {
    const { secret } = params;
    const feed = SECRET.test(secret)
      ? await store.directory.calendarFeedByDigest(secrets.digest(secret))
      : undefined;
    if (!feed || feed.revokedAt) throw refusal(404, "NOT_FOUND", "There is no such calendar.");
    const now = clock.now();
    const reader = store.reader(feed.landlordId);
    const within = { from: now.subtract({ hours: 24 * DAYS_BACK }), to: now.add({ hours: 24 * DAYS_AHEAD }) };
    const shifts = await shiftsOfCalendar(reader, feed.scope, within);
    const initiatives = await reader.initiatives.byIds([
      ...new Set(shifts.map(({ initiativeId }) => initiativeId)),
    ]);
    const calendar = {
      name: feed.name,
      shifts,
      initiatives: new Map(initiatives.map((one) => [one.id, one])),
    };
    noteUse(feed, now);
    // Of what it says: when it was written is another moment each time.
    const tag = `W/"${hash("sha256", writeCalendar({ ...calendar, at: feed.createdAt })).slice(0, 32)}"`;
    response.set({ etag: tag, "cache-control": "private, no-cache", "referrer-policy": "no-referrer" });
    if (headers["if-none-match"]?.split(/,\s*/).includes(tag)) {
      response.status(304).end();
      return;
    }
    response
      .set({
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="socialsmart.ics"',
        "x-content-type-options": "nosniff",
      })
      .send(Buffer.from(writeCalendar({ ...calendar, at: now })));
  };

  /** Beside the answer, which does not wait for it. */
  function noteUse({ id, lastUsedAt }: CalendarFeed, now: Temporal.Instant): void {
    if (lastUsedAt && now.since(lastUsedAt).total("minutes") < USE_NOTED_MINUTES) return;
    store.noteCalendarUse(id, now).catch((error) => reportFault(log, error, { task: "calendar use" }));
  }
}
