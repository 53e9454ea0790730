import type { Table } from "../report.ts";
import { rounded } from "../statistics.ts";
import { compare } from "./compare.ts";
import { askingClient, dataIn, type Party } from "./party.ts";
import { NEXT_PAGE, ROSTER, SHIFTS } from "./questions.ts";
import type { Size } from "./size.ts";

type Growth = {
  /** The time a roster takes with all that history over that with none. */
  readonly ratio: number;
  /** The time the last whole page of all shifts takes over that of the first. */
  readonly lastPageOverFirst: number;
  readonly tables: readonly Table[];
};

/** The same rosters with little behind them and with much, and the two ends of a long list; one asks at a time. */
export async function growthOf(
  few: Party,
  many: Party,
  districtIds: readonly string[],
  size: Size,
): Promise<Growth> {
  const client = (party: Party) => (n: number) => askingClient(party, ROSTER, districtIds, n);
  const { shifts, history } = size;
  const rosters = await compare("A roster", size, 1, {
    many: { title: `among ${10 * shifts * history} pledges`, party: many, makeClient: client(many) },
    few: { title: `among ${10 * shifts} pledges`, party: few, makeClient: client(few) },
  });
  const last = await lastWholePage(many);
  const page = (cursor: string) => (n: number) => askingClient(many, SHIFTS, [cursor], n);
  const pages = await compare(`A page of ${shifts * history} shifts`, size, 1, {
    last: { title: "the last", party: many, makeClient: page(last) },
    first: { title: "the first", party: many, makeClient: page("") },
  });
  return {
    ratio: rounded(rosters.speeds.many.median / rosters.speeds.few.median),
    lastPageOverFirst: rounded(pages.speeds.last.median / pages.speeds.first.median),
    tables: [rosters.table, pages.table],
  };
}

type PageInfo = { readonly hasNextPage: boolean; readonly endCursor: string };

/** Where it begins: a cursor, found by going through all of them. */
async function lastWholePage(party: Party): Promise<string> {
  let before = "";
  let cursor = "";
  for (;;) {
    const data = (await dataIn(party.ask(NEXT_PAGE, cursor))) as { shifts: { pageInfo: PageInfo } };
    const { hasNextPage, endCursor } = data.shifts.pageInfo;
    if (!hasNextPage) return before;
    before = cursor;
    cursor = endCursor;
  }
}
