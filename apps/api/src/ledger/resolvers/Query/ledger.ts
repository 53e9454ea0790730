import type { QueryResolvers } from "../../../__generated__/types.ts";
import { parseFilterId } from "../../../kernel/arguments.ts";
import { given } from "../../../kernel/given.ts";
import { listLedger } from "../../list-ledger.ts";

export const ledger: NonNullable<QueryResolvers["ledger"]> = (_parent, args, context) => {
  const organisationId = parseFilterId("organisationId", "organisation", args.organisationId);
  return listLedger(given({ organisationId, kinds: args.kinds }), args, context);
};
