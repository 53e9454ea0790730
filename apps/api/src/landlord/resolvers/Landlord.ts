import type { LandlordResolvers } from "../../__generated__/types.ts";

export const Landlord: LandlordResolvers = {};
