import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { Connection } from "../paging/connection.ts";

export type PledgeMapper = Pledge;
export type PledgeConnectionMapper = Connection<Pledge>;
