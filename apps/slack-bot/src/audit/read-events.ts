import type { AuditEvent } from "@socialsmart/domain/audit/audit-event";
import type { Interval } from "@socialsmart/domain/shift/iso-week";
import { readAll } from "@socialsmart/domain/store/all-pages";
import type { Reader } from "@socialsmart/domain/store/reader";

/** All that was done within the time by these use cases, the newest first of each. */
export async function readEvents(
  { auditEvents }: Reader,
  actions: readonly string[],
  within: Interval,
): Promise<readonly AuditEvent[]> {
  const each = actions.map((action) =>
    readAll(
      (page) => auditEvents.page({ action, within }, page),
      ({ at, id }) => ({ key: at.toString(), id }),
    ),
  );
  return (await Promise.all(each)).flat();
}
