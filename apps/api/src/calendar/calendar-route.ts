import type { CalendarFeed } from "@socialsmart/domain/calendar/calendar-feed";
import { isFeedReadable } from "@socialsmart/domain/calendar/is-feed-readable";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";
import type { Request, RequestHandler, Response } from "express";
import { refusal } from "../error/api-errors.ts";
import { startDeadline } from "../server/deadline.ts";
import { findBySecret } from "../server/find-by-secret.ts";
import type { RateLimits } from "../server/rate-limits.ts";
import { isKept, tagOf } from "../server/tagged.ts";
import { shiftsOfCalendar } from "./calendar-shifts.ts";
import { writeCalendar } from "./write-calendar.ts";

const DAYS_BACK = 31;
const DAYS_AHEAD = 366;
const USE_NOTED_MINUTES = 60;
/** When it was written, which is another moment each time. No text can hold such a line: their line breaks are escaped. */
const STAMPS = /^DTSTAMP:.*\r\n/gm;

type BySecret = { secret: string };
type Parts = {
  readonly deps: Deps;
  readonly log: Log;
  readonly limits: RateLimits;
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs: number;
};

/** Where the calendar with this secret is read. */
export function pathOfCalendar(secret: string): string {
  return `/calendar/${secret}.ics`;
}

/**
 * A calendar by its secret alone, for programs that cannot sign in. One that may be read no more is answered as one that never was,
 * and nothing tells the secret to a log.
 */
export function calendarRoute({ deps, log, limits, timeoutMs }: Parts): RequestHandler<BySecret> {
  const { store, secrets, clock } = deps;

  return async (request, response) => {
    const deadline = startDeadline(response, timeoutMs);
    const text = await deadline.race(read(request, response, deadline.signal));
    if (isKept(request, response, tagOf(text.replaceAll(STAMPS, "")))) return;
    response
      .set({
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="socialsmart.ics"',
        "x-content-type-options": "nosniff",
      })
      .send(Buffer.from(text));
  };

  /** @throws a GraphQL error of code NOT_FOUND or RATE_LIMITED, with an HTTP status; StoreUnavailable. */
  async function read(
    { params: { secret }, ip }: Request<BySecret>,
    response: Response,
    signal: AbortSignal,
  ): Promise<string> {
    const byDigest = (digest: string) => store.directory.calendarFeedByDigest(digest);
    const feed = await findBySecret({ limits, secrets }, { secret, ip }, byDigest);
    if (!feed) throw noCalendar();
    // Programs ask on for years for one that was revoked: that is no guess, and takes nothing from others at their address.
    const headersOfLimit = await limits.countRequest(feed.id);
    const now = clock.now();
    const reader = store.reader(feed.landlordId, { signal });
    if (!(await isFeedReadable(reader, feed, now))) throw noCalendar();
    for (const [name, value] of headersOfLimit) response.setHeader(name, value);
    const text = await textOf(reader, feed, now);
    noteUse(feed, now);
    return text;
  }

  /** Beside the answer, which does not wait for it. */
  function noteUse({ id, lastUsedAt }: CalendarFeed, now: Temporal.Instant): void {
    if (lastUsedAt && now.since(lastUsedAt).total("minutes") < USE_NOTED_MINUTES) return;
    store.noteCalendarUse(id, now).catch((error) => reportFault(log, error, { task: "calendar use" }));
  }
}

function noCalendar() {
  return refusal(404, "NOT_FOUND", "There is no such calendar.");
}

async function textOf(reader: Reader, { name, scope }: CalendarFeed, now: Temporal.Instant): Promise<string> {
  const within = { from: now.subtract({ hours: 24 * DAYS_BACK }), to: now.add({ hours: 24 * DAYS_AHEAD }) };
  const shifts = await shiftsOfCalendar(reader, scope, within);
  const found = await reader.initiatives.byIds([...new Set(shifts.map(({ initiativeId }) => initiativeId))]);
  const initiatives = new Map(found.map((one) => [one.id, one]));
  return writeCalendar({ name, shifts, initiatives, at: now });
}
