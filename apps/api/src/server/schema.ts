import { makeExecutableSchema } from "@graphql-tools/schema";
import { resolvers } from "../__generated__/resolvers.ts";
import { typeDefs } from "../__generated__/type-defs.ts";

export const schema = makeExecutableSchema({ typeDefs, resolvers });
