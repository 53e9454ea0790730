import {
  type PledgeFactsFragment,
  PledgesByShiftDocument,
  PledgesOfShiftDocument,
  type ShiftFactsFragment,
} from "@socialsmart/client/__generated__/graphql";
import { hoursOf } from "../calendar/local-time.ts";
import { type Dataset, nodesOf, type Reading } from "../export/dataset.ts";
import { SHIFT_FACTS } from "../shift/shift-columns.ts";
import { PLEDGE_STATES } from "./pledge-states.ts";

type PledgeRow = { readonly shift: ShiftFactsFragment; readonly pledge: PledgeFactsFragment };

export const PLEDGES: Dataset<PledgeRow> = {
  unit: "shifts",
  hasPeriod: true,
  columns: [
    { name: "pledgeId", of: ({ pledge }) => pledge.id },
    { name: "organisationId", of: ({ pledge }) => pledge.organisation.id },
    { name: "organisation", of: ({ pledge }) => pledge.organisation.name },
    { name: "organisationKind", of: ({ pledge }) => pledge.organisation.kind },
    { name: "state", of: ({ pledge }) => pledge.state },
    { name: "places", of: ({ pledge }) => pledge.places },
    { name: "named", of: ({ pledge }) => pledge.named },
    { name: "minutes", of: ({ pledge }) => pledge.minutes },
    { name: "hours", of: ({ pledge: { minutes } }) => (minutes === null ? null : hoursOf(minutes)) },
    { name: "queuedAt", of: ({ pledge }) => pledge.queuedAt },
    { name: "source", of: ({ pledge }) => pledge.source },
    { name: "staffReason", of: ({ pledge }) => pledge.staffReason },
    ...SHIFT_FACTS.map(({ name, of }) => ({ name, of: ({ shift }: PledgeRow) => of(shift) })),
  ],
  read: readPledges,
};

/** By shift, since a period is one of shifts; and every one, whatever has become of it. */
async function* readPledges({
  client,
  signal,
  moments,
  reached,
}: Reading): AsyncGenerator<readonly PledgeRow[]> {
  const variables = { states: PLEDGE_STATES, ...(moments && { startsWithin: moments }) };
  const pages = client.pages(PledgesByShiftDocument, variables, ({ shifts }) => shifts, { signal });
  for await (const shifts of nodesOf(pages, reached)) {
    for (const shift of shifts) {
      const { nodes, pageInfo } = shift.pledges;
      yield nodes.map((pledge) => ({ shift, pledge }));
      if (!pageInfo.hasNextPage) continue;
      const from = { shiftId: shift.id, states: PLEDGE_STATES, after: pageInfo.endCursor };
      const rest = client.pages(PledgesOfShiftDocument, from, (data) => data.shift?.pledges, { signal });
      for await (const page of rest) yield page.nodes.map((pledge) => ({ shift, pledge }));
    }
  }
}
