export function exemptionNotFoundError(exemptionId: string) {
  return {
    __typename: "ExemptionNotFoundError",
    message: "There is no such exemption.",
    exemptionId,
  } as const;
}
