import { InitiativesDocument } from "@socialsmart/client/__generated__/graphql";
import { type Dataset, nodesOf } from "../export/dataset.ts";
import { INITIATIVE_COLUMNS, type Initiative } from "./initiative-columns.ts";

export const INITIATIVES: Dataset<Initiative> = {
  unit: "initiatives",
  hasPeriod: false,
  columns: INITIATIVE_COLUMNS,
  read: ({ client, signal, expect }) =>
    nodesOf(
      client.pages(InitiativesDocument, {}, ({ initiatives }) => initiatives, { signal }),
      expect,
    ),
};
