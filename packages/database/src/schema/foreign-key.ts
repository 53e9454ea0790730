import type { EntitySchemaOptions } from "typeorm";

type ForeignKey = NonNullable<EntitySchemaOptions<unknown>["foreignKeys"]>[number];

/** A reference to another table's id. Nothing cascades: rows go only where somebody says so. */
export function foreignKey(name: string, column: string, target: string): ForeignKey {
  return { name, target, columnNames: [column], referencedColumnNames: ["id"] };
}
