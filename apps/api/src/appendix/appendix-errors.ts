import type { Organisation } from "@socialsmart/domain/organisation/organisation";

export function notATenantError({ kind }: Pick<Organisation, "kind">) {
  return {
    __typename: "NotATenantError",
    message: `Only a tenant has an appendix, and the organisation is ${kind}.`,
    organisationKind: kind,
  } as const;
}
