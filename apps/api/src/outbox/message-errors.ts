export function messageNotFoundError(messageId: string) {
  return { __typename: "MessageNotFoundError", message: "There is no such notice.", messageId } as const;
}
