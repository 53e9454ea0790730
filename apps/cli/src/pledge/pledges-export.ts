import {
  PledgeCountDocument,
  PledgesDocument,
  type PledgesQuery,
} from "@socialsmart/client/__generated__/graphql";
import { hoursOf } from "../calendar/local-time.ts";
import type { Dataset, Reading } from "../export/dataset.ts";
import { SHIFT_FACTS } from "../shift/shift-columns.ts";

type Pledge = NonNullable<PledgesQuery["pledges"]>["nodes"][number];

export const PLEDGES: Dataset<Pledge> = {
  unit: "pledges",
  hasPeriod: true,
  columns: [
    { name: "pledgeId", of: ({ id }) => id },
    { name: "organisationId", of: ({ organisation }) => organisation.id },
    { name: "organisation", of: ({ organisation }) => organisation.name },
    { name: "organisationKind", of: ({ organisation }) => organisation.kind },
    { name: "state", of: ({ state }) => state },
    { name: "places", of: ({ places }) => places },
    { name: "named", of: ({ named }) => named },
    { name: "minutes", of: ({ minutes }) => minutes },
    { name: "hours", of: ({ minutes }) => (minutes === null ? null : hoursOf(minutes)) },
    { name: "queuedAt", of: ({ queuedAt }) => queuedAt },
    { name: "source", of: ({ source }) => source },
    { name: "staffReason", of: ({ staffReason }) => staffReason },
    ...SHIFT_FACTS.map(({ name, of }) => ({ name, of: ({ shift }: Pledge) => of(shift) })),
  ],
  read: readPledges,
};

/** Every one, whatever has become of it, as they came in: what is pledged meanwhile comes last. */
async function* readPledges({ client, signal, moments, expect }: Reading): AsyncGenerator<readonly Pledge[]> {
  const filters = moments === null ? {} : { startsWithin: moments };
  // Not on every page: to count all of them takes longer than to read a page.
  const { pledges } = await client.query(PledgeCountDocument, filters, { signal });
  expect(pledges?.totalCount ?? 0);
  for await (const { nodes } of client.pages(PledgesDocument, filters, (data) => data.pledges, { signal }))
    yield nodes;
}
