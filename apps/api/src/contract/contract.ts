import { type Change, CriticalityLevel, diff } from "@graphql-inspector/core";
import { type ASTNode, buildASTSchema, buildSchema, type DocumentNode, print, visit } from "graphql";

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
  const changes = await diff(buildSchema(contract), buildASTSchema(schema));
  const isBreaking = ({ criticality }: Change) => criticality.level === CriticalityLevel.Breaking;
  const kept = changes.filter(({ type }) => !type.includes("DESCRIPTION"));
  return {
    breaking: kept.filter(isBreaking).map(({ message }) => `${message}.`),
    harmless: kept.filter((change) => !isBreaking(change)).map(({ message }) => `${message}.`),
  };
}
