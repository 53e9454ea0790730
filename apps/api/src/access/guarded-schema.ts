import { makeExecutableSchema } from "@graphql-tools/schema";
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from "graphql";
import { resolvers } from "../__generated__/resolvers.ts";
import { typeDefs } from "../__generated__/type-defs.ts";
import { forbidden } from "../error/api-errors.ts";
import { nodeTypeOf } from "../node/node-kinds.ts";
import type { ApiContext } from "../server/api-context.ts";
import { ruleOf } from "./field-rules.ts";
import type { Rule } from "./rule.ts";
import { KNOWN } from "./rules.ts";
import { thingRule, thingsFoundBy } from "./thing-rules.ts";

type Field = GraphQLField<unknown, ApiContext>;
type Resolver = GraphQLFieldResolver<unknown, ApiContext>;

/** The API's schema for those who may not see all that a document asks for: each field asks its rule first. */
export function guardedSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs, resolvers });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(type.name, field.name);
      if (!rule) throw new Error(`${type.name}.${field.name} has no rule in field-rules.ts`);
      const resolve = hiding(field, schema);
      field.resolve = rule === KNOWN ? resolve : guarded(rule, resolve);
    }
  }
  return schema;
}

function guarded({ verdict, need, holds }: Rule<never>, resolve: Resolver): Resolver {
  // Parents are what the table's types say: each rule stands with the type whose fields it guards.
  const asks = holds as Rule["holds"];
  return (parent, args, context, info) => {
    const decided = verdict(context.actor);
    if (decided === "NEVER") throw forbidden(need);
    if (decided === "ALWAYS" || !asks) return resolve(parent, args, context, info);
    const answer = asks(parent, context);
    if (answer === true) return resolve(parent, args, context, info);
    if (answer === false) throw forbidden(need);
    return answer.then((isHeld) => {
      if (!isHeld) throw forbidden(need);
      return resolve(parent, args, context, info);
    });
  };
}

/** Has a field that finds things by their ids find none that whoever asks may not see, as if there were no such thing. */
function hiding(field: Field, schema: GraphQLSchema): Resolver {
  const resolve = field.resolve ?? defaultFieldResolver;
  if (thingsFoundBy(field, schema).length === 0) return resolve;
  return async (parent, args, context, info) => {
    const found: unknown = await resolve(parent, args, context, info);
    return Array.isArray(found)
      ? Promise.all(found.map((thing) => seen(thing, context)))
      : seen(found, context);
  };
}

async function seen(thing: unknown, context: ApiContext): Promise<unknown> {
  if (thing === null || thing === undefined || thing instanceof Error) return thing;
  const { verdict, holds } = thingRule(nodeTypeOf((thing as { readonly id: string }).id) ?? "");
  const decided = verdict(context.actor);
  if (decided === "NEVER") return null;
  const asks = holds as Rule["holds"];
  return decided === "ALWAYS" || !asks || (await asks(thing, context)) ? thing : null;
}
