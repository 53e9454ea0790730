import {
  buildASTSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
} from "graphql";
import { typeDefs } from "../__generated__/type-defs.ts";
import { type Selection, selectionOf } from "../execution/selection.ts";

const schema = buildASTSchema(typeDefs);

/** Of these, all that a field of them looks at is asked for. */
const ALL_OF: Readonly<Record<string, string>> = {
  PlaceOffer: "places expiresAt",
  RosterTotals:
    "confirmedPlaces namedPlaces offeredPlaces waitlistedPlaces pendingPlaces confirmedMinutes organisations",
};

/** The fields that are asked for without an argument, with something of what is below them. */
export function fieldsOf(typeName: string): [name: string, text: string][] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} has no fields`);
  return Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .map((field) => {
      const named = getNamedType(field.type);
      const ofIt = ALL_OF[named.name];
      if (ofIt) return [field.name, `${field.name} { ${ofIt} }`];
      if (named.name.endsWith("Connection")) return [field.name, `${field.name} { totalCount }`];
      return [field.name, isCompositeType(named) ? `${field.name} { __typename }` : field.name];
    });
}

/** What is selected of a connection by that text. */
export function connectionSelection(text: string): Selection {
  const [definition] = parse(`{ list { ${text} } }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  const [field] = definition.selectionSet.selections;
  if (field?.kind !== Kind.FIELD) throw new Error("no field");
  return selectionOf([field], {});
}
