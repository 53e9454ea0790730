import type { Appendix } from "../appendix/appendix.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Reader } from "../store/reader.ts";
import { type DueFollowUp, dueFollowUp } from "./due-follow-up.ts";
import type { FollowUp } from "./follow-up.ts";

/** Where the follow-ups of an appendix stand. */
export type AppendixFollowUps = {
  readonly appendix: Appendix;
  /** The tenant of the appendix. */
  readonly organisation: Organisation;
  /** The next one that it needs, if any. */
  readonly due: DueFollowUp | undefined;
  /** The one that was held last. */
  readonly held: FollowUp | undefined;
};
export type ListedDue = DueFollowUp & Pick<AppendixFollowUps, "appendix" | "organisation">;

const AT_A_TIME = 200;

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

/** Of every appendix of every tenant, by the tenants' names. */
export async function readAllFollowUps(
  reader: Reader,
  today: Temporal.PlainDate,
): Promise<readonly AppendixFollowUps[]> {
  const all: AppendixFollowUps[] = [];
  for (let after: { key: string; id: string } | null = null; ; ) {
    const page = await reader.organisations.page({ kinds: ["TENANT"] }, { first: AT_A_TIME, after });
    all.push(...(await readFollowUpsOf(reader, page.items, today)));
    const last = page.items.at(-1);
    if (!page.hasNextPage || !last) return all;
    after = { key: last.name, id: last.id };
  }
}

/** Of every appendix of these tenants. */
export async function readFollowUpsOf(
  reader: Reader,
  tenants: readonly Organisation[],
  today: Temporal.PlainDate,
): Promise<readonly AppendixFollowUps[]> {
  const byTenant = await reader.appendices.listByOrganisations(tenants.map(({ id }) => id));
  const ids = [...byTenant.values()].flat().map(({ id }) => id);
  const byAppendix = await reader.followUps.listByAppendices(ids);
  return tenants.flatMap((organisation) =>
    (byTenant.get(organisation.id) ?? []).map((appendix) => {
      const followUps = byAppendix.get(appendix.id) ?? [];
      const due = dueFollowUp(appendix, followUps, today);
      return { appendix, organisation, due, held: followUps.findLast(({ heldOn }) => heldOn !== null) };
    }),
  );
}
