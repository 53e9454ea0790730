import { type Change, CriticalityLevel, DiffRule, diff } from "@graphql-inspector/core";
import { type ASTNode, buildSchema, type DocumentNode, print, visit } from "graphql";

export type Comparison = {
  /** A sentence for each promise that the schema does not keep. */
  readonly breaking: readonly string[];
  /** A sentence for each change that no client suffers from. */
  readonly harmless: readonly string[];
};

/** What a schema promises to clients: everything but its descriptions, which may get better at any time. */
export function contractOf(schema: DocumentNode): string {
  const undescribed = visit(schema, {
    enter: (node: ASTNode) =>
      "description" in node && node.description ? { ...node, description: undefined } : undefined,
  });
  return `# What clients are promised; pnpm run contract writes it.\n\n${print(undescribed)}\n`;
}

/** What of the contract the schema changes. */
export async function compareWithContract(contract: string, schema: DocumentNode): Promise<Comparison> {
  const oldSchema = buildSchema(contract);
  const newSchema = buildSchema(contractOf(schema));
  const changes = await diff(oldSchema, newSchema);
  const { breaking = [], harmless = [] } = Object.groupBy(changes, ({ criticality }) =>
    criticality.level === CriticalityLevel.Breaking ? "breaking" : "harmless",
  );
  // Of what is new only the whole is named. What breaks is named down to the last part.
  const named = await DiffRule.simplifyChanges({
    changes: harmless,
    oldSchema,
    newSchema,
    config: undefined,
  });
  return { breaking: breaking.map(sentence), harmless: named.map(sentence) };
}

function sentence({ message }: Change): string {
  return message.endsWith(".") ? message : `${message}.`;
}
