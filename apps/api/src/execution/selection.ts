import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from "graphql";

/**
 * What an answer may have below a field, by the fields' own names: aliases, arguments, types and conditions are left out, so
 * that it is never less than what is answered.
 */
export class Selection {
  readonly #fields: ReadonlyMap<string, Selection>;

  constructor(fields: ReadonlyMap<string, Selection>) {
    this.#fields = fields;
  }

  /** The names of its fields. */
  get names(): readonly string[] {
    return [...this.#fields.keys()];
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  /** What is selected below a field; nothing where the field is not selected. */
  below(name: string): Selection {
    return this.#fields.get(name) ?? NOTHING;
  }

  /** Both of them together. */
  with(other: Selection): Selection {
    const all = new Map(this.#fields);
    for (const [name, below] of other.#fields) all.set(name, all.get(name)?.with(below) ?? below);
    return new Selection(all);
  }
}

const NOTHING = new Selection(new Map());

type Fragments = { readonly [name: string]: FragmentDefinitionNode };
/** What resolvers are told by the compiled executor besides what graphql-js tells them. */
type CompiledInfo = GraphQLResolveInfo & { readonly selection?: Selection };

/** What is selected below the field that is being resolved. */
export function selectionBelow(info: CompiledInfo): Selection {
  return info.selection ?? selectionOf(info.fieldNodes, info.fragments);
}

/** What is selected below all of a field's nodes. The document is valid, so its fragments are there and end somewhere. */
export function selectionOf(fieldNodes: readonly FieldNode[], fragments: Fragments): Selection {
  return fieldNodes
    .flatMap(({ selectionSet }) => (selectionSet ? [selectionOfSet(selectionSet, fragments)] : []))
    .reduce((all, one) => all.with(one), NOTHING);
}

function selectionOfSet({ selections }: SelectionSetNode, fragments: Fragments): Selection {
  return selections
    .map((node) => {
      if (node.kind === "Field")
        return new Selection(new Map([[node.name.value, selectionOf([node], fragments)]]));
      const inner = node.kind === "InlineFragment" ? node : fragments[node.name.value];
      return inner ? selectionOfSet(inner.selectionSet, fragments) : NOTHING;
    })
    .reduce((all, one) => all.with(one), NOTHING);
}
