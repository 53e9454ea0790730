export function personNotFoundError(message = "One of the ids is no person's.") {
  return { __typename: "PersonNotFoundError", message } as const;
}
