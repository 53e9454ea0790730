import { type IdKind, parseId } from "@socialsmart/domain/kernel/ids";
import type { RosterScope } from "@socialsmart/domain/store/roster-scope";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from "graphql";

/**
 * Fields whose value hangs on nothing but the rosters of a scope and the clock: on rows whose versions tell that they have changed,
 * or on rows that never do. Names of people are not among them, and a field that is new is not until it is written here.
 */
const ROSTER_FIELDS: Readonly<Record<string, readonly string[]>> = {
  District: ["id", "name", "initiatives"],
  Initiative: [
    ...["id", "title", "description", "host", "district", "primaryFocusArea", "otherFocusAreas"],
    ...["involvesMinors", "state", "stateReason", "shifts"],
  ],
  Shift: [
    ...["id", "startsAt", "endsAt", "zone", "localDate", "week", "durationMinutes", "location"],
    ...["minPlaces", "capacity", "placesTaken", "placesOffered", "placesLeft", "allowsPartOfShift"],
    ...["perOrganisationCap", "capReleasesAt", "withdrawBy", "nameBy", "takesHeadCounts", "approval"],
    ...["adultsOnly", "requiresRecordExtract", "state", "cancelReason", "changeReason", "revision", "slot"],
    ...["exception", "isFull", "isUnderstaffed", "hasStarted", "hasEnded", "pledges", "totals"],
  ],
  Pledge: [
    ...["id", "organisation", "places", "minutes", "named", "state", "acceptsPart", "offer", "staffReason"],
    ...["queuedAt", "waitlistPosition", "source"],
  ],
  PlaceOffer: ["places", "expiresAt"],
  Organisation: ["id", "kind", "name", "organisationNumber", "language"],
  RosterTotals: [
    ...["confirmedPlaces", "namedPlaces", "offeredPlaces", "waitlistedPlaces", "pendingPlaces"],
    ...["confirmedMinutes", "organisations"],
  ],
  InitiativeConnection: ["edges", "nodes", "pageInfo", "totalCount"],
  ShiftConnection: ["edges", "nodes", "pageInfo", "totalCount"],
  PledgeConnection: ["edges", "nodes", "pageInfo", "totalCount"],
  InitiativeEdge: ["cursor", "node"],
  ShiftEdge: ["cursor", "node"],
  PledgeEdge: ["cursor", "node"],
  PageInfo: ["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"],
};

/** What a query of rosters begins with, by the field's name. */
const SCOPES = { district: "DISTRICT", initiative: "INITIATIVE", shift: "SHIFT" } as const;
type ScopeField = keyof typeof SCOPES & IdKind;

/** An operation that asks for the rosters of one scope and for nothing else. */
export type RosterOperation = { readonly field: ScopeField; readonly id: ValueNode };

/** @returns undefined for an operation of any other kind. */
export function rosterOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): RosterOperation | undefined {
  const [root, ...others] = operation.selectionSet.selections;
  if (operation.operation !== "query" || root?.kind !== Kind.FIELD || others.length > 0) return undefined;
  const field = root.name.value;
  const id = root.arguments?.find(({ name }) => name.value === "id")?.value;
  if (!id || !isScopeField(field)) return undefined;
  const parts = [operation, ...document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)];
  return parts.every((part) =>
    holdsRostersOnly(schema, part as OperationDefinitionNode | FragmentDefinitionNode),
  )
    ? { field, id }
    : undefined;
}

/** Whose rosters it asks for, with these variables; undefined where the id is none. */
export function rosterScope(
  { field, id }: RosterOperation,
  variables: Readonly<Record<string, unknown>>,
): RosterScope | undefined {
  const given =
    id.kind === Kind.VARIABLE ? variables[id.name.value] : id.kind === Kind.STRING ? id.value : undefined;
  if (typeof given !== "string") return undefined;
  const parsed = parseId(field, given);
  return parsed && ({ kind: SCOPES[field], id: parsed } as RosterScope);
}

function isScopeField(name: string): name is ScopeField {
  return Object.hasOwn(SCOPES, name);
}

function holdsRostersOnly(
  schema: GraphQLSchema,
  part: OperationDefinitionNode | FragmentDefinitionNode,
): boolean {
  const types = new TypeInfo(schema);
  let holds = true;
  const Field = ({ name }: { readonly name: { readonly value: string } }) => {
    const parent = types.getParentType();
    const isOfRoster = parent && ROSTER_FIELDS[parent.name]?.includes(name.value);
    const isRoot = parent === schema.getQueryType() && isScopeField(name.value);
    if (!isOfRoster && !isRoot && name.value !== "__typename") holds = false;
  };
  visit(part, visitWithTypeInfo(types, { Field }));
  return holds;
}
