import type { PersonResolvers } from "../../__generated__/types.ts";

export const Person: PersonResolvers = {};
