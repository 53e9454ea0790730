import type { PersonId } from "@socialsmart/domain/kernel/ids";
import type { Membership } from "@socialsmart/domain/person/membership";
import type { Person } from "@socialsmart/domain/person/person";

export type PersonMapper = Person;
export type MembershipMapper = Pick<Membership, "organisationId" | "roles">;
export type RegisterPersonSuccessMapper = { readonly personId: PersonId };
export type ChangeRolesSuccessMapper = { readonly personId: PersonId };
