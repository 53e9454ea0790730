export function serviceTokenNotFoundError(tokenId: string) {
  return {
    __typename: "ServiceTokenNotFoundError",
    message: "There is no such service token.",
    tokenId,
  } as const;
}

export function tokenRevokedBeforeError({ revokedAt }: { readonly revokedAt: string }) {
  return {
    __typename: "TokenRevokedBeforeError",
    message: `The service token was revoked at ${revokedAt}.`,
    revokedAt: Temporal.Instant.from(revokedAt),
  } as const;
}
