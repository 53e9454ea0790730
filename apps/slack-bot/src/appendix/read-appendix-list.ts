import { mayPlan, seesBusinessOf } from "@socialsmart/domain/access/policy";
import { type Appendix, isOpen } from "@socialsmart/domain/appendix/appendix";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Bot } from "../bot-context.ts";
import type { Known } from "../person/identify.ts";

/** An appendix as it stands in a list for one person. */
export type AppendixLine = {
  readonly appendix: Appendix;
  readonly organisation: Organisation;
  /** The person has signed it. */
  readonly hasSigned: boolean;
  /** There is a document of it, at an address that people reach. */
  readonly isReadable: boolean;
};

type Asking = Pick<Known, "reader" | "actor" | "memberships" | "person">;
type Reached = Pick<Bot, "publicUrl">;

/** The offers that are out, for whoever may make and withdraw them; undefined for others. */
export async function readOffersOut(
  bot: Reached,
  asking: Asking,
): Promise<readonly AppendixLine[] | undefined> {
  if (!mayPlan(asking.actor)) return undefined;
  return (await readAppendixList(bot, asking)).filter(({ appendix }) => isOpen(appendix));
}

/** What is to be signed first, then what holds, then the rest; of each the newest first. */
export async function readAppendixList(
  { publicUrl }: Reached,
  asking: Asking,
): Promise<readonly AppendixLine[]> {
  const { reader, actor, memberships, person } = asking;
  const seen = memberships.flatMap(({ organisationId: id }) => (seesBusinessOf(actor, id) ? [id] : []));
  const own = await reader.organisations.byIds(seen);
  const isStaff = own.some(({ kind }) => kind === "LANDLORD");
  const tenants = isStaff
    ? (await reader.organisations.page({ kinds: ["TENANT"] }, { first: 200, after: null })).items
    : own;
  const byOrganisation = await reader.appendices.listByOrganisations(tenants.map(({ id }) => id));
  const all = tenants.flatMap((organisation) =>
    (byOrganisation.get(organisation.id) ?? []).map((appendix) => ({ appendix, organisation })),
  );
  const shown = isStaff ? all.filter(({ appendix }) => isOpen(appendix) || appendix.state === "SIGNED") : all;
  const signatures = await reader.appendices.signatures(shown.map(({ appendix }) => appendix.id));
  return shown
    .map((line) => ({
      ...line,
      hasSigned: (signatures.get(line.appendix.id) ?? []).some((one) => one.personId === person.id),
      isReadable: publicUrl !== undefined && line.appendix.offer !== null,
    }))
    .toSorted((a, b) => rank(a.appendix) - rank(b.appendix) || (a.appendix.id > b.appendix.id ? -1 : 1));
}

function rank(appendix: Appendix): number {
  if (isOpen(appendix)) return 0;
  return appendix.state === "SIGNED" || appendix.state === "ACTIVE" ? 1 : 2;
}
