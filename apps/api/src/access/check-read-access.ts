import { mayReadRosters } from "@socialsmart/domain/access/policy";
import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { forbidden } from "../error/api-errors.ts";
import { ruleOf } from "./field-rules.ts";
import { NEED } from "./need.ts";
import { KNOWN } from "./rules.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Whoever reads needs a role, or a tool `roster:read`, and whoever writes reads the answer: it is asked of the whole document,
 * before anything of it is done. Who one is, and what the API looks like, one may always ask.
 *
 * @throws a GraphQL error of code FORBIDDEN.
 */
export function checkReadAccess({ actor }: Viewer, document: DocumentNode, schema: GraphQLSchema): void {
  if (mayReadRosters(actor)) return;
  const types = new TypeInfo(schema);
  const roots: readonly unknown[] = [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ];
  const Field = ({ name }: { readonly name: { readonly value: string } }) => {
    const parent = types.getParentType();
    const isRoot = parent && roots.includes(parent);
    if (!isRoot || name.value.startsWith("__") || ruleOf(parent.name, name.value) === KNOWN) return;
    throw forbidden(NEED.rosters, { status: 403 });
  };
  visit(document, visitWithTypeInfo(types, { Field }));
}
