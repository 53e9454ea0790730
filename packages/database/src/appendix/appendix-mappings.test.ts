import type { Appendix } from "@socialsmart/domain/appendix/appendix";
import type { ReadingLink } from "@socialsmart/domain/appendix/reading-link";
import type { Signature } from "@socialsmart/domain/appendix/signature";
import type { SigningCode } from "@socialsmart/domain/appendix/signing-code";
import type { Lease } from "@socialsmart/domain/lease/lease";
import type { TemplateVersion } from "@socialsmart/domain/template/template-version";
import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { spelled } from "../testing/spelled.ts";
import { anAppendix, anOrganisation, aPerson, aPlan, commit, ids, NOW } from "../testing/values.ts";

const TRICKY = `Åsa "Öst" O'Neill \`; DROP TABLE lease; -- \\n 👩‍👩‍👧 {{tenant.name}}\n`;
const date = (text: string) => Temporal.PlainDate.from(text);

onEachDatabase("What is offered and signed", (suite) => {
  test("comes back as it was, with every field set and with every optional field unset", async () => {
    const { database } = suite();
    const { landlordId, district } = await aPlan(database);
    const tenant = anOrganisation({ landlordId, kind: "TENANT" });
    const person = aPerson({ landlordId });
    const owned = { landlordId, organisationId: tenant.id };
    const lease: Lease = {
      ...owned,
      id: ids.next("lease"),
      number: TRICKY,
      premises: TRICKY,
      districtId: district.id,
      startsOn: date("2026-03-29"),
      endsOn: date("2026-10-25"),
    };
    const bare: Lease = {
      ...lease,
      id: ids.next("lease"),
      number: "1",
      premises: "",
      districtId: null,
      endsOn: null,
    };
    const published: TemplateVersion = {
      landlordId,
      id: ids.next("template"),
      template: TRICKY,
      language: "sv",
      number: 1,
      body: TRICKY.repeat(100),
      state: "RETIRED",
      formatting: 1,
      hash: "a".repeat(64),
      publishedAt: NOW,
      retiredAt: NOW.add({ hours: 1 }),
    };
    const draft: TemplateVersion = {
      ...published,
      ...{
        id: ids.next("template"),
        number: 2,
        formatting: 2,
        state: "DRAFT",
        hash: null,
        publishedAt: null,
        retiredAt: null,
      },
    };
    const offered: Appendix = anAppendix({
      ...owned,
      state: "ENDED",
      stateReason: TRICKY,
      endsOn: date("2026-10-25"),
      endReason: "TERMINATED_BY_LANDLORD",
      registryNumber: TRICKY,
      offer: {
        templateVersionId: published.id,
        language: "en",
        offeredAt: NOW,
        offeredBy: person.id,
        validUntil: date("2026-03-29"),
        signatories: [{ party: "TENANT", personId: person.id, name: TRICKY, capacity: TRICKY }],
        values: { "tenant.name": TRICKY } as never,
        documentHash: "b".repeat(64),
      },
    });
    const plain = anAppendix({ ...owned, leaseNumber: "2" });
    const byNobody = anAppendix({
      ...owned,
      ...{
        leaseNumber: "3",
        state: "OFFERED",
        offer: offered.offer && { ...offered.offer, offeredBy: null, documentHash: "d".repeat(64) },
      },
    });
    const signature: Signature = {
      ...{ landlordId, appendixId: offered.id, party: "TENANT", personId: person.id, name: TRICKY },
      ...{ capacity: TRICKY, signedAt: NOW, method: "CODE_BY_EMAIL", documentHash: "b".repeat(64) },
    };
    const code: SigningCode = {
      ...{
        id: ids.next("signing"),
        landlordId,
        appendixId: offered.id,
        party: "TENANT",
        personId: person.id,
      },
      ...{ documentHash: "b".repeat(64), method: "CODE_BY_CHAT", round: 3, hourBegan: NOW, askedInHour: 2 },
      ...{ digest: "c".repeat(64), expiresAt: NOW, wrongAttempts: 4, usedAt: NOW },
    };
    const asked: SigningCode = {
      ...code,
      ...{ id: ids.next("signing"), party: "LANDLORD", digest: null, expiresAt: null, usedAt: null },
    };
    const links: readonly ReadingLink[] = ["e", "f"].map((letter) => ({
      ...{ landlordId, appendixId: offered.id, personId: person.id },
      ...{ digest: letter.repeat(64), expiresAt: NOW },
    }));
    await commit(database, landlordId, async (tx) => {
      await tx.organisations.insert(tenant);
      await tx.people.insert(person);
      for (const one of [lease, bare]) await tx.leases.insert(one);
      for (const one of [published, draft]) await tx.templateVersions.insert(one);
      for (const one of [offered, plain, byNobody]) await tx.appendices.insert(one);
      await tx.signatures.insert(signature);
      for (const one of [code, asked]) await tx.signingCodes.insert(one);
      for (const one of links) await tx.readingLinks.replace(one);
    });

    const reader = database.store.reader(landlordId);
    const { listByOrganisations } = reader.leases;
    expect(spelled((await listByOrganisations([tenant.id])).get(tenant.id))).toEqual(spelled([bare, lease]));
    expect(spelled(await reader.templateVersions.list())).toEqual(spelled([published, draft]));
    const appendices = (await reader.appendices.listByOrganisations([tenant.id])).get(tenant.id);
    expect(spelled(appendices)).toEqual(spelled([offered, plain, byNobody]));
    const signatures = (await reader.appendices.signatures([offered.id, plain.id])).get(offered.id);
    expect(spelled(signatures)).toEqual(spelled([signature]));
    const { directory } = database.store;
    expect(spelled(await directory.appendixByDocumentHash("d".repeat(64)))).toEqual(spelled(byNobody));
    const found = links.map(({ digest }) => directory.readingLinkByDigest(digest));
    expect(spelled(await Promise.all(found))).toEqual(spelled([undefined, links[1]]));
    await commit(database, landlordId, async (tx) => {
      expect(spelled(await tx.signingCodes.lock(offered.id, "TENANT"))).toEqual(spelled(code));
      expect(spelled(await tx.signingCodes.lockById(asked.id))).toEqual(spelled(asked));
      expect(await tx.templateVersions.lastNumber(TRICKY, "sv")).toBe(2);
      expect(await tx.templateVersions.lastNumber(TRICKY, "en")).toBe(0);
      expect((await tx.leases.find(tenant.id, TRICKY))?.id).toBe(lease.id);
      expect((await tx.appendices.lockActive(tenant.id, "2"))?.id).toBe(plain.id);
      expect(await tx.appendices.lockActive(tenant.id, "3")).toBeUndefined();
      expect(await tx.appendices.hasRegistryNumber(TRICKY)).toBe(true);
      await tx.appendices.save({ ...plain, state: "ENDED" });
      expect(await tx.appendices.lockActive(tenant.id, "2")).toBeUndefined();
    });
  });

  test("is counted in the registry year by year", async () => {
    const { database } = suite();
    const { landlordId } = await aPlan(database);
    const counts: number[] = [];
    await commit(database, landlordId, async (tx) => {
      for (const year of [2026, 2026, 2027]) counts.push(await tx.appendices.nextRegistryCount(year));
    });
    expect(counts).toEqual([1, 2, 1]);
  });
});
