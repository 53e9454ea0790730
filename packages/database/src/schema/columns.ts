import type { EntitySchemaColumnOptions } from "typeorm";

/*
 * The few kinds of column there are. Collations and precisions stand in the migrations, which is where they take
 * effect; here stands what TypeORM needs in order to read and write a row.
 */

/** A TypeID. */
export const id = { type: "varchar", length: 40 } as const satisfies EntitySchemaColumnOptions;
export const optionalId = { ...id, nullable: true } as const;

/** A state, a kind, an enumerated word. */
export const word = { type: "varchar", length: 30 } as const satisfies EntitySchemaColumnOptions;
export const optionalWord = { ...word, nullable: true } as const;

/** An id, a digest or a name from outside, in ASCII. */
export const token = { type: "varchar", length: 200 } as const satisfies EntitySchemaColumnOptions;
export const optionalToken = { ...token, nullable: true } as const;

/** What a person has called something. */
export const name = { type: "varchar", length: 300 } as const satisfies EntitySchemaColumnOptions;
export const optionalName = { ...name, nullable: true } as const;

/** What a person has written, or JSON that is stored and read whole. */
export const text = { type: "text" } as const satisfies EntitySchemaColumnOptions;
export const optionalText = { ...text, nullable: true } as const;

/** An instant in UTC with milliseconds. */
export const instant = { type: "datetime" } as const satisfies EntitySchemaColumnOptions;
export const optionalInstant = { ...instant, nullable: true } as const;

/** A local date, as text. */
export const date = { type: "date" } as const satisfies EntitySchemaColumnOptions;
export const optionalDate = { ...date, nullable: true } as const;

export const integer = { type: "integer" } as const satisfies EntitySchemaColumnOptions;
export const optionalInteger = { ...integer, nullable: true } as const;

/** A number that is 0 where nobody has written it, as in rows from before there was the column. */
export const count = { ...integer, default: 0 } as const;

/** A number that is 1 where nobody has written it, as in rows from before there was the column. */
export const first = { ...integer, default: 1 } as const;

export const flag = { type: "boolean" } as const satisfies EntitySchemaColumnOptions;

/** Milliseconds since 1970 on the database's clock. */
export const optionalMilliseconds = {
  type: "bigint",
  nullable: true,
} as const satisfies EntitySchemaColumnOptions;
