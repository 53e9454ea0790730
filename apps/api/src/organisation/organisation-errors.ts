export function organisationNotFoundError(organisationId: string) {
  return {
    __typename: "OrganisationNotFoundError",
    message: "There is no such organisation.",
    organisationId,
  } as const;
}
