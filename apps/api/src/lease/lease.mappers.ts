import type { Lease } from "@socialsmart/domain/lease/lease";

export type LeaseMapper = Lease;
