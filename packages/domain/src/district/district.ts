import type { DistrictId, LandlordId } from "../kernel/ids.ts";

/** A part of town (stadsdel). */
export type District = { readonly id: DistrictId; readonly landlordId: LandlordId; readonly name: string };
