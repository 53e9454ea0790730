import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { badRequest } from "../error/api-errors.ts";
import { checkLimit } from "./limits.ts";

/** The size of a selection with its fragments unfolded. */
type Shape = {
  readonly depth: number;
  /** Fields of the selection itself. */
  readonly width: number;
  /** Fields of the widest selection, this one or one within. */
  readonly breadth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
};

const NOTHING: Shape = { depth: 0, width: 0, breadth: 0, aliases: 0, directives: 0, fields: 0 };

/**
 * Refuses a document that is too large in any direction. It comes before validation, whose work grows faster than the document;
 * this looks at each node once, whatever fragments do: spread each other a thousand times over, or in circles.
 *
 * @throws a GraphQL error of code QUERY_TOO_LARGE, or BAD_REQUEST for a name that may not be.
 */
export function checkShape(document: DocumentNode): void {
  const { definitions } = document;
  const countOf = (wanted: Kind) => definitions.filter(({ kind }) => kind === wanted).length;
  checkLimit("operations", countOf(Kind.OPERATION_DEFINITION));
  checkLimit("fragments", countOf(Kind.FRAGMENT_DEFINITION));
  const shapeOfFragment = fragmentShapes(document);
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION)
      continue;
    checkName(definition.name);
    const variables = definition.variableDefinitions ?? [];
    for (const { variable } of variables) checkName(variable.name);
    const shape = shapeOf(definition.selectionSet, shapeOfFragment);
    const own = [definition, ...variables].map(countDirectives).reduce((sum, count) => sum + count, 0);
    for (const measure of ["depth", "breadth", "aliases", "fields"] as const)
      checkLimit(measure, shape[measure]);
    checkLimit("directives", shape.directives + own);
  }
}

function fragmentShapes({ definitions }: DocumentNode): (name: string) => Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const shapes = new Map<string, Shape>();
  return function shapeOfFragment(name) {
    const known = shapes.get(name);
    if (known) return known;
    // A fragment within itself counts as nothing; validation refuses it, and one that is not there.
    shapes.set(name, NOTHING);
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    const shape = shapeOf(fragment.selectionSet, shapeOfFragment);
    const whole = { ...shape, directives: shape.directives + countDirectives(fragment) };
    shapes.set(name, whole);
    return whole;
  };
}

function shapeOf(
  selectionSet: SelectionSetNode | undefined,
  shapeOfFragment: (name: string) => Shape,
): Shape {
  if (!selectionSet) return NOTHING;
  const shapes = selectionSet.selections.map((selection) => shapeOfSelection(selection, shapeOfFragment));
  const sum = shapes.reduce(add, NOTHING);
  return { ...sum, breadth: Math.max(sum.breadth, sum.width) };
}

function shapeOfSelection(selection: SelectionNode, shapeOfFragment: (name: string) => Shape): Shape {
  const directives = countDirectives(selection);
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    const shape = shapeOfFragment(selection.name.value);
    return { ...shape, directives: shape.directives + directives };
  }
  const inner = shapeOf(selection.selectionSet, shapeOfFragment);
  if (selection.kind === Kind.INLINE_FRAGMENT) return { ...inner, directives: inner.directives + directives };
  checkName(selection.alias);
  return {
    depth: inner.depth + 1,
    width: 1,
    breadth: inner.breadth,
    aliases: inner.aliases + (selection.alias ? 1 : 0),
    directives: inner.directives + directives,
    fields: inner.fields + 1,
  };
}

function add(one: Shape, other: Shape): Shape {
  return {
    depth: Math.max(one.depth, other.depth),
    width: one.width + other.width,
    breadth: Math.max(one.breadth, other.breadth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    fields: one.fields + other.fields,
  };
}

function countDirectives({ directives }: { readonly directives?: readonly unknown[] | undefined }): number {
  return directives?.length ?? 0;
}

/** GraphQL allows the name; on an object it would change what the object is. */
function checkName(name: { readonly value: string } | undefined): void {
  if (name?.value === "__proto__") throw badRequest("Nothing may be named __proto__.");
}
