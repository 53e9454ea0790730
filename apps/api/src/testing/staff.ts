import type { PersonId } from "@socialsmart/domain/kernel/ids";
import type { Role } from "@socialsmart/domain/person/membership";
import { registerPerson } from "@socialsmart/domain/person/register-person";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { startIssuer } from "./issuer.ts";
import { startTestApi } from "./test-api.ts";

export type Variables = Readonly<Record<string, unknown>>;
export type Person = { readonly personId: PersonId; readonly token: string };
/** Somebody of the landlord's own in each role, signed in. */
export type Staff = Readonly<Record<"COORDINATOR" | "LANDLORD_ADMIN" | "AUDITOR", Person>>;

/** An API where the landlord's own people sign in. */
export async function startWithStaff() {
  const issuer = await startIssuer(() => api.world.deps.clock.now());
  const api = await startTestApi({ provider: issuer });
  const aPerson = async (role: Role): Promise<Person> => {
    const { deps, operator, landlord } = api.world;
    const workEmail = `${role.toLowerCase()}@norrby.example`;
    const memberships = [{ organisationId: landlord.organisationId, roles: [role] }];
    const input = { displayName: role, workEmail, language: "sv", memberships } as const;
    const { personId } = answerOf(await registerPerson(deps, operator, input, null));
    const token = await issuer.sign({ sub: role, email: workEmail, email_verified: true });
    return { personId, token };
  };
  const staff: Staff = {
    COORDINATOR: await aPerson("COORDINATOR"),
    LANDLORD_ADMIN: await aPerson("LANDLORD_ADMIN"),
    AUDITOR: await aPerson("AUDITOR"),
  };
  return { issuer, api, staff };
}
