import { mayPlan, seesBusinessOf } from "@socialsmart/domain/access/policy";
import { type Appendix, isOpen } from "@socialsmart/domain/appendix/appendix";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Bot } from "../bot-context.ts";
import { organisationPages } from "../organisation/read-organisations.ts";
import type { Known } from "../person/identify.ts";
import { mayEnd } from "./may-end.ts";

/** An appendix as it stands in a list for one person. */
export type AppendixLine = {
  readonly appendix: Appendix;
  readonly organisation: Organisation;
  /** The person has signed it. */
  readonly hasSigned: boolean;
  /** There is a document of it, at an address that people reach. */
  readonly isReadable: boolean;
  /** The person may end it. */
  readonly mayEnd?: boolean;
};

type Found = Pick<AppendixLine, "appendix" | "organisation">;
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
  const shown = isStaff ? await readOnTheirWay(reader) : await readOf(reader, own);
  const signatures = await reader.appendices.signatures(shown.map(({ appendix }) => appendix.id));
  return shown
    .map((line) => ({
      ...line,
      hasSigned: (signatures.get(line.appendix.id) ?? []).some((one) => one.personId === person.id),
      isReadable: publicUrl !== undefined && line.appendix.offer !== null,
      mayEnd: mayEnd(actor, line.appendix),
    }))
    .toSorted((a, b) => rank(a.appendix) - rank(b.appendix) || (a.appendix.id > b.appendix.id ? -1 : 1));
}

/** Of whatever tenant: those that can be signed, and those that do not hold yet. */
async function readOnTheirWay(reader: Reader): Promise<readonly Found[]> {
  const found: Found[] = [];
  for await (const tenants of organisationPages(reader, { kinds: ["TENANT"] })) {
    const all = await readOf(reader, tenants);
    found.push(...all.filter(({ appendix }) => isOpen(appendix) || appendix.state === "SIGNED"));
  }
  return found;
}

async function readOf(reader: Reader, organisations: readonly Organisation[]): Promise<readonly Found[]> {
  const found = await reader.appendices.listByOrganisations(organisations.map(({ id }) => id));
  return organisations.flatMap((organisation) =>
    (found.get(organisation.id) ?? []).map((appendix) => ({ appendix, organisation })),
  );
}

function rank(appendix: Appendix): number {
  if (isOpen(appendix)) return 0;
  return appendix.state === "SIGNED" || appendix.state === "ACTIVE" ? 1 : 2;
}
