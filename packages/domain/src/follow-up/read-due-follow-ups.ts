import type { Appendix } from "../appendix/appendix.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { allPages } from "../store/all-pages.ts";
import type { Reader } from "../store/reader.ts";
import { type DueFollowUp, dueFollowUp } from "./due-follow-up.ts";
import type { FollowUp } from "./follow-up.ts";
import { agreedOfLease, currentOf } from "./lease-years.ts";

/** Where the follow-ups of a lease stand. */
export type LeaseFollowUps = {
  /** The one that its years go on with. */
  readonly appendix: Appendix;
  /** Its tenant. */
  readonly organisation: Organisation;
  /** The next one that it needs, if any. */
  readonly due: DueFollowUp | undefined;
  /** The one that was held last. */
  readonly held: FollowUp | undefined;
};
export type ListedDue = DueFollowUp & Pick<LeaseFollowUps, "appendix" | "organisation">;

/** What is due by that date at the latest, the longest due first: whether or not somebody has set a date for it. */
export async function readDueFollowUps(
  reader: Reader,
  { by, today }: { readonly by: Temporal.PlainDate; readonly today: Temporal.PlainDate },
): Promise<readonly ListedDue[]> {
  const all = await readAllFollowUps(reader, today);
  return all
    .flatMap(({ due, appendix, organisation }) => (due ? [{ ...due, appendix, organisation }] : []))
    .filter(({ dueOn }) => Temporal.PlainDate.compare(dueOn, by) <= 0)
    .toSorted(
      (a, b) => Temporal.PlainDate.compare(a.dueOn, b.dueOn) || (a.appendix.id < b.appendix.id ? -1 : 1),
    );
}

/** Of every lease of every tenant, by the tenants' names. */
export async function readAllFollowUps(
  reader: Reader,
  today: Temporal.PlainDate,
): Promise<readonly LeaseFollowUps[]> {
  const all: LeaseFollowUps[] = [];
  const pages = allPages(
    (page) => reader.organisations.page({ kinds: ["TENANT"] }, page),
    ({ name, id }) => ({ key: name, id }),
  );
  for await (const tenants of pages) all.push(...(await readFollowUpsOf(reader, tenants, today)));
  return all;
}

/** Of every lease of these tenants to which an appendix was agreed. */
export async function readFollowUpsOf(
  reader: Reader,
  tenants: readonly Organisation[],
  today: Temporal.PlainDate,
): Promise<readonly LeaseFollowUps[]> {
  const byTenant = await reader.appendices.listByOrganisations(tenants.map(({ id }) => id));
  const ids = [...byTenant.values()].flat().map(({ id }) => id);
  const byAppendix = await reader.followUps.listByAppendices(ids);
  return tenants.flatMap((organisation) => {
    const appendices = byTenant.get(organisation.id) ?? [];
    return [...new Set(appendices.map(({ leaseNumber }) => leaseNumber))].flatMap((number) => {
      const lease = agreedOfLease(appendices, number);
      const appendix = currentOf(lease);
      if (!appendix) return [];
      const followUps = lease
        .flatMap(({ id }) => byAppendix.get(id) ?? [])
        .toSorted((a, b) => a.year - b.year);
      const held = followUps.findLast(({ heldOn }) => heldOn !== null);
      return [{ appendix, organisation, due: dueFollowUp(lease, followUps, today), held }];
    });
  });
}
