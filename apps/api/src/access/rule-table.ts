import type { Resolvers, ResolversParentTypes } from "../__generated__/types.ts";
import type { Rule } from "./rule.ts";

/** What the domain calls a thing of that type. */
export type Parent<T extends keyof ResolversParentTypes> = ResolversParentTypes[T];
type TypeName = keyof ResolversParentTypes & keyof Resolvers;
type FieldName<T extends TypeName> = Exclude<keyof NonNullable<Resolvers[T]> & string, `__${string}`>;

/** The rules of a type's fields: of all of them, and no other. */
export function fieldsOf<T extends TypeName>(
  rules: Readonly<Record<FieldName<T>, Rule<Parent<T>>>>,
): Readonly<Record<string, Rule<never>>> {
  return rules;
}

/** One rule for several fields. */
export function all<Of, Field extends string>(
  rule: Rule<Of>,
  ...fields: readonly Field[]
): Record<Field, Rule<Of>> {
  return Object.fromEntries(fields.map((field) => [field, rule])) as Record<Field, Rule<Of>>;
}
