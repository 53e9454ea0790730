import { OrganisationsDocument, type OrganisationsQuery } from "@socialsmart/client/__generated__/graphql";
import { type Dataset, nodesOf } from "../export/dataset.ts";

type Organisation = OrganisationsQuery["organisations"]["nodes"][number];

export const ORGANISATIONS: Dataset<Organisation> = {
  unit: "organisations",
  hasPeriod: false,
  columns: [
    { name: "organisationId", of: ({ id }) => id },
    { name: "kind", of: ({ kind }) => kind },
    { name: "name", of: ({ name }) => name },
    { name: "organisationNumber", of: ({ organisationNumber }) => organisationNumber },
    { name: "language", of: ({ language }) => language },
  ],
  read: ({ client, signal, expect }) =>
    nodesOf(
      client.pages(OrganisationsDocument, {}, ({ organisations }) => organisations, { signal }),
      expect,
    ),
};
