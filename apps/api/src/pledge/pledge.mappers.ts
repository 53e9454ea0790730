import type { ListedPledge, PledgeSums } from "@socialsmart/domain/store/reader";
import type { Connection } from "../paging/connection.ts";

export type PledgeMapper = ListedPledge;
export type PledgeConnectionMapper = Connection<ListedPledge, PledgeSums>;
