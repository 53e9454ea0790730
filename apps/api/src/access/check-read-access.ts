import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { forbidden } from "../error/api-errors.ts";
import type { Viewer } from "./viewer.ts";

/** Root fields that anybody who is known may ask: what the API looks like, and who they are to it. */
const OPEN_FIELDS = new Set(["__typename", "__schema", "__type", "viewer"]);

/**
 * A tool that reads needs `roster:read`, and one that writes reads the answer: it is asked of the whole document, before
 * anything of it is done.
 *
 * @throws a GraphQL error of code FORBIDDEN.
 */
export function checkReadAccess({ actor }: Viewer, document: DocumentNode, schema: GraphQLSchema): void {
  if (actor.kind === "PERSON" || actor.scopes.includes("roster:read")) return;
  const types = new TypeInfo(schema);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const Field = ({ name }: { readonly name: { readonly value: string } }) => {
    const parent = types.getParentType();
    if (roots.some((root) => root === parent) && !OPEN_FIELDS.has(name.value)) {
      throw forbidden("roster:read", { status: 403 });
    }
  };
  visit(document, visitWithTypeInfo(types, { Field }));
}
