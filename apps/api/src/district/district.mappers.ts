import type { District } from "@socialsmart/domain/district/district";
import type { Connection } from "../paging/connection.ts";

export type DistrictMapper = District;
export type DistrictConnectionMapper = Connection<District>;
