import type { ServiceTokenResolvers } from "../../__generated__/types.ts";

export const ServiceToken: ServiceTokenResolvers = {};
