export function personNotFoundError() {
  return { __typename: "PersonNotFoundError", message: "One of the ids is no person's." } as const;
}
