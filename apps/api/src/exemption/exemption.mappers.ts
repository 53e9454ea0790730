import type { Exemption } from "@socialsmart/domain/exemption/exemption";

export type ExemptionMapper = Exemption;
