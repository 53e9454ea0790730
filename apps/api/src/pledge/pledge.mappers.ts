import type { ListedPledge } from "@socialsmart/domain/store/listed";
import type { PledgeSums } from "@socialsmart/domain/store/sums";
import type { Connection } from "../paging/connection.ts";

export type PledgeMapper = ListedPledge;
export type PledgeConnectionMapper = Connection<ListedPledge, PledgeSums>;
