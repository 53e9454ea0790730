import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromASTUntyped,
} from "graphql";

type Variables = Readonly<Record<string, unknown>>;

/**
 * What fills in the fields that an operation's inputs leave out and that have a default: graphql-jit takes one that may not be null for
 * missing. The variables fit their types.
 */
export function inputDefaults(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (variables: Variables) => Variables {
  const inputs = variableDefinitions.flatMap(({ variable, type: node }) => {
    const type = typeFromAST(schema, node);
    return isInputType(type) && isInputObjectType(getNamedType(type))
      ? [{ name: variable.name.value, type }]
      : [];
  });
  if (inputs.length === 0) return (variables) => variables;
  return (variables) => {
    const given = inputs.filter(({ name }) => variables[name] !== undefined);
    const filled = given.map(({ name, type }) => [name, withDefaults(variables[name], type)]);
    return { ...variables, ...Object.fromEntries(filled) };
  };
}

function withDefaults(value: unknown, type: GraphQLInputType): unknown {
  if (value === null) return value;
  if (isNonNullType(type)) return withDefaults(value, type.ofType);
  if (isListType(type)) {
    return Array.isArray(value)
      ? value.map((one) => withDefaults(one, type.ofType))
      : withDefaults(value, type.ofType);
  }
  if (!isInputObjectType(type)) return value;
  const whole: Record<string, unknown> = { ...value };
  for (const { name, type: of, astNode } of Object.values(type.getFields())) {
    if (whole[name] !== undefined) whole[name] = withDefaults(whole[name], of);
    else if (astNode?.defaultValue) whole[name] = valueFromASTUntyped(astNode.defaultValue);
  }
  return whole;
}
