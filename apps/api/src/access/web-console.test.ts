import { registerPerson } from "@socialsmart/domain/person/register-person";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { decodeProtectedHeader } from "jose";
import { expect, test } from "vitest";
import { startTestApi } from "../testing/test-api.ts";
import { startProvider } from "../testing/web-console.ts";

const ANNA = { email: "anna@norrby.example", email_verified: true };

test("what a web console gets from a real identity provider is let in", async () => {
  const provider = await startProvider("https://api.norrby.example", { anna: ANNA });
  const api = await startTestApi({ provider });
  try {
    const { deps, operator, landlord } = api.world;
    const memberships = [{ organisationId: landlord.organisationId, roles: ["COORDINATOR"] }] as const;
    const person = { displayName: "Anna", workEmail: ANNA.email, language: "sv", memberships } as const;
    const { personId } = answerOf(await registerPerson(deps, operator, person, null));
    // The provider's clock is the machine's.
    deps.clock.set(Temporal.Now.instant());

    const token = await provider.signIn("anna");
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: "RS256", typ: "at+jwt", kid: "rsa-1" });
    const { status, data } = await api.ask(
      "{ viewer { kind person { id } memberships { roles } } }",
      {},
      token,
    );
    expect(status).toBe(200);
    expect(data.viewer).toEqual({
      kind: "PERSON",
      person: { id: personId },
      memberships: [{ roles: ["COORDINATOR"] }],
    });
  } finally {
    await api.close();
    await provider.close();
  }
});
