import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isIntrospectionType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { ruleOf } from "./field-rules.ts";
import { guardedSchema } from "./guarded-schema.ts";
import type { ApiActor } from "./rule.ts";
import { KNOWN } from "./rules.ts";
import { thingRule, thingsFoundBy } from "./thing-rules.ts";

export type SchemaFor = (document: DocumentNode, actor: ApiActor) => GraphQLSchema;

/**
 * Says which schema runs a document: the open one for whoever may see all that it asks for, whatever the things are, so that
 * rules cost them nothing; else the guarded one, whose fields ask their rules of each thing. That is decided once for each
 * document and each set of scopes or roles.
 */
export function schemasFor(open: GraphQLSchema): SchemaFor {
  const guarded = guardedSchema();
  const known = new WeakMap<DocumentNode, Map<string, GraphQLSchema>>();
  return (document, actor) => {
    const ofDocument = known.get(document) ?? new Map<string, GraphQLSchema>();
    known.set(document, ofDocument);
    const rights = rightsOf(actor);
    const schema = ofDocument.get(rights) ?? (seesAllOf(document, actor, open) ? open : guarded);
    ofDocument.set(rights, schema);
    return schema;
  };
}

/** What verdicts hang on: scopes, or the roles of all memberships together. */
function rightsOf(actor: ApiActor): string {
  if (actor.kind === "SERVICE") return `tool ${[...actor.scopes].toSorted()}`;
  return `person ${[...new Set(actor.memberships.flatMap(({ roles }) => roles))].toSorted()}`;
}

function seesAllOf(document: DocumentNode, actor: ApiActor, schema: GraphQLSchema): boolean {
  const types = new TypeInfo(schema);
  let seesAll = true;
  const Field = () => {
    const parent = types.getParentType();
    const field = types.getFieldDef();
    if (!parent || !field || isIntrospectionType(parent)) return;
    const rules = objectTypes(parent, schema).map((type) => ruleOf(type, field.name) ?? KNOWN);
    const things = thingsFoundBy(field, schema).map(thingRule);
    if ([...rules, ...things].some(({ verdict }) => verdict(actor) !== "ALWAYS")) seesAll = false;
  };
  visit(document, visitWithTypeInfo(types, { Field }));
  return seesAll;
}

function objectTypes(parent: GraphQLCompositeType, schema: GraphQLSchema): readonly string[] {
  return isAbstractType(parent) ? schema.getPossibleTypes(parent).map(({ name }) => name) : [parent.name];
}
