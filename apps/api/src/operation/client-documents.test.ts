import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ASTNode, buildASTSchema, type DocumentNode, Kind, parse, type TypeNode, visit } from "graphql";
import { expect, test } from "vitest";
import { costOf } from "./cost.ts";
import { LIMITS } from "./limits.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");

// What must be given says nothing of what it costs, and is not made up here.
const schema = buildASTSchema(withoutNeeds(parse(textOf("apps/api/src/__generated__/schema.graphql"))));
const manifest: Readonly<Record<string, string>> = JSON.parse(
  textOf("packages/client/src/__generated__/persisted-documents.json"),
);
const LARGEST_PAGE = 100;

test.each(
  Object.values(manifest).map((text) => {
    const document = withoutNeeds(parse(text));
    return [nameOf(document), document] as const;
  }),
)(
  "%s of the client costs no more than the limit, with the largest page it can ask for too",
  (_, document) => {
    const variables = { first: LARGEST_PAGE };
    const cost = costOf({ schema, document, operation: operationOf(document), variables });
    expect(cost).toBeGreaterThan(0);
    expect(cost).toBeLessThanOrEqual(LIMITS.cost);
  },
);

function operationOf({ definitions }: DocumentNode) {
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error("It has no operation");
  return operation;
}

function nameOf(document: DocumentNode): string {
  return operationOf(document).name?.value ?? "One without a name";
}

/** The same with no variable, argument or field of an input that must be given. */
function withoutNeeds<Node extends ASTNode>(node: Node): Node {
  const optional = <Input extends { readonly type: TypeNode }>(input: Input) =>
    input.type.kind === Kind.NON_NULL_TYPE ? { ...input, type: input.type.type } : input;
  return visit(node, { VariableDefinition: optional, InputValueDefinition: optional });
}
