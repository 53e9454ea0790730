import type { Party } from "@socialsmart/domain/appendix/appendix";
import { makeSigningCode } from "@socialsmart/domain/appendix/make-signing-code";
import type { AppendixId, OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import { err, ok } from "@socialsmart/domain/kernel/result";
import type { Role } from "@socialsmart/domain/person/membership";
import { registerPerson } from "@socialsmart/domain/person/register-person";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { addOrganisation } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command as runCommand } from "../testing/command.ts";
import { startIssuer, type TestIssuer } from "../testing/issuer.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

type Asker = Pick<TestApi, "ask"> & { readonly personId: PersonId };

let issuer: TestIssuer;
let api: TestApi;
let coordinator: Asker;
let contact: Asker;
let stranger: Asker;
let organisationId: OrganisationId;
let templateVersionId: string;
beforeAll(async () => {
  issuer = await startIssuer(() => api.world.deps.clock.now());
  api = await startTestApi({ provider: issuer, policy: { publicUrl: "https://socialsmart.example" } });
  const { world } = api;
  ({ organisationId } = await addOrganisation(world, "TENANT", "Butik Exempel"));
  coordinator = await signedIn("Karin", world.landlord.organisationId, ["COORDINATOR"]);
  contact = await signedIn("Berit", organisationId, ["TENANT_CONTACT"]);
  stranger = await signedIn("Gunnar", world.gym.organisationId, ["TENANT_CONTACT"]);
  const draft = { template: "Lokaler", language: "sv", body: "# {{tenant.name}}" };
  const drafted = await command(coordinator, "draftTemplateVersion", draft, VERSION);
  templateVersionId = drafted.templateVersion.id;
  const published = await command(coordinator, "publishTemplateVersion", { templateVersionId }, VERSION);
  expect(published).toMatchObject({ templateVersion: { number: 1, state: "PUBLISHED" } });
});
afterAll(async () => {
  await api.close();
  await issuer.close();
});

const VERSION = "templateVersion { id number state hash }";
const APPENDIX = "appendix { id state registryNumber offer { documentHash validUntil } }";

async function signedIn(name: string, of: OrganisationId, roles: readonly Role[]): Promise<Asker> {
  const workEmail = `${name.toLowerCase()}@norrby.example`;
  const { deps, operator } = api.world;
  const input = {
    displayName: name,
    workEmail,
    language: "sv",
    memberships: [{ organisationId: of, roles }],
  } as const;
  const { personId } = answerOf(await registerPerson(deps, operator, input, null));
  return {
    personId,
    ask: async (query, variables) => {
      const token = await issuer.sign({ sub: name, email: workEmail, email_verified: true });
      return api.ask(query, variables, token);
    },
  };
}

/** Does a command; what is asked for is of its success, unless it names a type. */
function command(asker: Asker, field: string, input: Readonly<Record<string, unknown>>, fields = "") {
  const success = `${field.charAt(0).toUpperCase()}${field.slice(1)}Success`;
  const more = fields === "" || fields.startsWith("...") ? fields : `... on ${success} { ${fields} }`;
  return runCommand(asker, field, input, more);
}

let leases = 0;
async function offered(given: object = {}) {
  leases += 1;
  const input = { organisationId, number: `L-${leases}`, startsOn: "2025-01-01" };
  const { lease } = await command(coordinator, "registerLease", input, "lease { id }");
  const offer = {
    ...{ leaseId: lease.id, templateVersionId, effectiveFrom: "2026-03-01", validUntil: "2026-03-29" },
    landlordSignatory: { personId: coordinator.personId, capacity: "Samordnare" },
    tenantSignatory: { personId: contact.personId, capacity: "VD" },
    ...given,
  };
  const { appendix } = await command(coordinator, "offerAppendix", offer, APPENDIX);
  return {
    lease,
    appendixId: appendix.id as AppendixId,
    documentHash: appendix.offer.documentHash as string,
  };
}

/** What whoever sends the code does. */
async function codeOf(appendixId: AppendixId, party: Party): Promise<string> {
  const { deps, operator, landlordId } = api.world;
  const look = { actor: operator, name: "look", key: null, input: null };
  const found = await deps.store.transaction<{ id: string; round: number }, null>(look, async (tx) => {
    const code = await tx.signingCodes.lock(appendixId, party);
    return code ? ok({ id: code.id, round: code.round }) : err(null);
  });
  const { id, round } = answerOf(found);
  const actor = { kind: "SYSTEM", landlordId, source: "CHAT" } as const;
  return answerOf(await makeSigningCode(deps, actor, { appendixId, signingCodeId: id as never, round })).pin;
}

async function sign(
  asker: Asker,
  party: Party,
  { appendixId, documentHash }: Awaited<ReturnType<typeof offered>>,
) {
  const asked = await command(asker, "askToSign", { appendixId, documentHash }, "method");
  expect(asked).toMatchObject({ __typename: "AskToSignSuccess", method: "CODE_BY_CHAT" });
  const proof = await codeOf(appendixId, party);
  return command(asker, "signAppendix", { appendixId, documentHash, proof }, APPENDIX);
}

test("an appendix is offered, signed by both, read with its signatures, and ended", async () => {
  const offer = await offered();
  expect(await sign(contact, "TENANT", offer)).toMatchObject({ appendix: { state: "PARTLY_SIGNED" } });
  expect(await sign(coordinator, "LANDLORD", offer)).toMatchObject({ appendix: { state: "ACTIVE" } });
  const query = `query ($id: ID!) { node(id: $id) { ... on Appendix {
    state isActiveToday registryNumber
    offer { language templateVersion { number } signatories { party capacity person { displayName } } }
    signatures { party capacity method documentHash person { displayName } }
  } } }`;
  const { data } = await coordinator.ask(query, { id: offer.appendixId });
  const [karin, berit] = [{ displayName: "Karin" }, { displayName: "Berit" }];
  const { documentHash, appendixId } = offer;
  const method = "CODE_BY_CHAT";
  expect(data.node).toEqual({
    ...{ state: "ACTIVE", isActiveToday: true, registryNumber: "2026-0003" },
    offer: {
      ...{ language: "sv", templateVersion: { number: 1 } },
      signatories: [
        { party: "LANDLORD", capacity: "Samordnare", person: karin },
        { party: "TENANT", capacity: "VD", person: berit },
      ],
    },
    signatures: [
      { party: "LANDLORD", capacity: "Samordnare", method, documentHash, person: karin },
      { party: "TENANT", capacity: "VD", method, documentHash, person: berit },
    ],
  });
  const end = { appendixId, reason: "TERMINATED_BY_TENANT", endsOn: "2026-03-02" };
  expect(await command(contact, "endAppendix", end, `${APPENDIX} cancelledPledges`)).toMatchObject({
    ...{ appendix: { state: "ENDED" }, cancelledPledges: 0 },
  });
});

test("who is to sign is told where to read the document, and makes a link to it for a program that cannot sign in", async () => {
  const { appendixId, documentHash } = await offered();
  const query = "query ($id: ID!) { node(id: $id) { ... on Appendix { documentUrl pdfUrl verifyUrl } } }";
  expect((await contact.ask(query, { id: appendixId })).data.node).toEqual({
    documentUrl: `https://socialsmart.example/documents/${appendixId}.html`,
    pdfUrl: `https://socialsmart.example/documents/${appendixId}.pdf`,
    verifyUrl: `https://socialsmart.example/verify/${documentHash}`,
  });
  const fields = "path pdfPath expiresAt";
  const link = await command(contact, "makeReadingLink", { appendixId }, fields);
  expect(link).toMatchObject({ pdfPath: expect.stringMatching(/^\/documents\/ssm_\w+\.pdf$/) });
  const page = await fetch(`${api.url}${link.path}`);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(documentHash)]);
  const onPaper = { organisationId, leaseNumber: `L-${leases}`, effectiveFrom: "2026-01-01" };
  const recorded = await command(coordinator, "recordAppendix", onPaper, "appendix { id documentUrl }");
  expect(recorded.appendix.documentUrl).toBeNull();
  const ofPaper = { appendixId: recorded.appendix.id };
  expect((await command(contact, "makeReadingLink", ofPaper)).__typename).toBe("NothingOfferedError");
  const ofNothing = { appendixId: api.world.deps.ids.next("appendix") };
  expect((await command(contact, "makeReadingLink", ofNothing)).__typename).toBe("AppendixNotFoundError");
  const { errors } = await stranger.ask(
    "mutation ($input: MakeReadingLinkInput!) { makeReadingLink(input: $input) { __typename } }",
    { input: { appendixId } },
  );
  expect(errors[0]?.extensions.code).toBe("FORBIDDEN");
});

describe("each refusal says what it is", () => {
  test("of a text with wrong placeholders", async () => {
    const draft = { template: "Fel", language: "en", body: "# {{tenant.nam}}" };
    const { templateVersion } = await command(coordinator, "draftTemplateVersion", draft, VERSION);
    const input = { templateVersionId: templateVersion.id };
    const fields =
      "... on PlaceholdersWrongError { message faults { line column problem text } placeholders { name type optional } }";
    expect(await command(coordinator, "publishTemplateVersion", input, fields)).toMatchObject({
      __typename: "PlaceholdersWrongError",
      message: expect.stringMatching(/there: 1:3 UNKNOWN \{\{tenant.nam\}\}\. There are landlord\.name, /),
      placeholders: expect.arrayContaining([{ name: "effectiveFrom", type: "DATE", optional: false }]),
      faults: [{ line: 1, column: 3, problem: "UNKNOWN", text: "{{tenant.nam}}" }],
    });
    const shown = async (body: string) => {
      const again = { ...draft, templateVersionId: templateVersion.id, body };
      await command(coordinator, "draftTemplateVersion", again, "");
      const ofMarkdown = "... on MarkdownNotShownError { notShown { line column kind text } }";
      return command(coordinator, "publishTemplateVersion", input, ofMarkdown);
    };
    expect(await shown("# {{tenant.name}}\n<b>")).toMatchObject({
      __typename: "MarkdownNotShownError",
      notShown: [{ line: 2, column: 1, kind: "HTML", text: "<b>" }],
    });
    expect((await shown("# Text")).__typename).toBe("PartiesNotNamedError");
    const retired = await command(coordinator, "retireTemplateVersion", input, "");
    expect(retired.__typename).toBe("TemplateNotPublishedError");
    const again = { ...draft, templateVersionId };
    expect((await command(coordinator, "draftTemplateVersion", again, "")).__typename).toBe(
      "TemplateNotDraftError",
    );
  });

  test("of a lease that is there, or an offer that runs", async () => {
    const { lease } = await offered();
    const input = { organisationId, number: `L-${leases}`, startsOn: "2025-01-01" };
    const exists = await command(
      coordinator,
      "registerLease",
      input,
      "... on LeaseExistsError { lease { id } }",
    );
    expect(exists).toMatchObject({ __typename: "LeaseExistsError", lease });
    const again = {
      ...{ leaseId: lease.id, templateVersionId, effectiveFrom: "2026-03-01", validUntil: "2026-03-29" },
      landlordSignatory: { personId: coordinator.personId, capacity: "Samordnare" },
      tenantSignatory: { personId: contact.personId, capacity: "VD" },
    };
    const answer = async (given: object) =>
      (await command(coordinator, "offerAppendix", { ...again, ...given }, "")).__typename;
    expect(await answer({})).toBe("OfferOpenError");
    const leaseId = (await offered()).lease.id;
    const tenantSignatory = { personId: stranger.personId, capacity: "VD" };
    expect(await answer({ leaseId: "lease_unknown" })).toBe("LeaseNotFoundError");
    expect(await answer({ tenantSignatory, leaseId })).toBe("OfferOpenError");
    expect(await answer({ validUntil: "2026-02-01" })).toBe("InvalidInputError");
    const endOf = (given: object) =>
      command(
        coordinator,
        "endLease",
        { leaseId, endsOn: "2026-03-01", ...given },
        "appendices { state } cancelledPledges lease { endsOn }",
      );
    expect((await endOf({ leaseId: "lease_unknown" })).__typename).toBe("LeaseNotFoundError");
    expect((await endOf({ endsOn: "2024-03-01" })).__typename).toBe("InvalidInputError");
    expect(await endOf({})).toMatchObject({
      ...{ appendices: [{ state: "WITHDRAWN" }], cancelledPledges: 0 },
      lease: { endsOn: "2026-03-01" },
    });
    expect(await answer({ leaseId })).toBe("LeaseHasEndedError");
  });

  test("of a signature", async () => {
    const { appendixId, documentHash } = await offered();
    const input = { appendixId, documentHash, proof: "999999" };
    const typeOf = async (asker: Asker, given: object = {}, name = "signAppendix") =>
      (await command(asker, name, { ...input, ...given }, "")).__typename;
    expect(await typeOf(contact)).toBe("NoCodeToEnterError");
    expect(await typeOf(contact, { documentHash: "b" })).toBe("AnotherDocumentError");
    const ask = { appendixId, documentHash, method: "CODE_BY_EMAIL" };
    expect(await command(contact, "askToSign", ask, "method")).toMatchObject({ method: "CODE_BY_EMAIL" });
    await codeOf(appendixId, "TENANT");
    const wrong = await command(contact, "signAppendix", input, "... on WrongCodeError { attemptsLeft }");
    expect(wrong).toMatchObject({ __typename: "WrongCodeError", attemptsLeft: 4 });
    const { errors } = await stranger.ask(
      "mutation ($input: SignAppendixInput!) { signAppendix(input: $input) { __typename } }",
      { input },
    );
    expect(errors[0]?.extensions.code).toBe("FORBIDDEN");
  });

  test("of what is no offer any more, and of an end that only another appendix makes", async () => {
    const { appendixId } = await offered();
    const reason = "Vi flyttar";
    expect(await command(contact, "declineAppendix", { appendixId, reason }, APPENDIX)).toMatchObject({
      appendix: { state: "DECLINED" },
    });
    const withdrawn = await command(coordinator, "withdrawAppendix", { appendixId, reason }, "");
    expect(withdrawn.__typename).toBe("AppendixNotOpenError");
    const end = { appendixId, reason: "LEASE_ENDED", endsOn: "2026-03-02" };
    expect((await command(coordinator, "endAppendix", end, "")).__typename).toBe("AppendixNotSignedError");
    const superseded = await command(coordinator, "endAppendix", { ...end, reason: "SUPERSEDED" }, "");
    expect(superseded.__typename).toBe("InvalidInputError");
  });
});
