export function organisationNotFoundError(organisationId: string) {
  return {
    __typename: "OrganisationNotFoundError",
    message: "There is no such organisation.",
    organisationId,
  } as const;
}

export function organisationNumberTakenError({
  organisationNumber,
}: {
  readonly organisationNumber: string;
}) {
  return {
    __typename: "OrganisationNumberTakenError",
    message: "Another organisation in the register has this organisationsnummer.",
    organisationNumber,
  } as const;
}

export function joinCodeInForceError({ expiresAt }: { readonly expiresAt: string }) {
  return {
    __typename: "JoinCodeInForceError",
    message: `The organisation has a join code that serves until ${expiresAt}.`,
    expiresAt: Temporal.Instant.from(expiresAt),
  } as const;
}

export function joinCodeNotFoundError() {
  return { __typename: "JoinCodeNotFoundError", message: "The organisation has no join code." } as const;
}
