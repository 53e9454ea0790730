import type { Appendix } from "@socialsmart/domain/appendix/appendix";
import type { Id, OrganisationId, PersonId, TemplateVersionId } from "@socialsmart/domain/kernel/ids";
import { ok } from "@socialsmart/domain/kernel/result";
import type { Store } from "@socialsmart/domain/store/store";
import { anAppendix } from "@socialsmart/domain/testing/builders";
import type { World } from "@socialsmart/domain/testing/world-parts";

type Offered = {
  readonly organisationId: OrganisationId;
  readonly personId: PersonId;
  readonly templateVersionId: TemplateVersionId;
};

/** A lease of the organisation's, whatever it is, and an appendix that was offered to it, and signed by the person for both. */
export async function putOffer(
  { deps, operator, landlordId, districtId }: World<Store>,
  { organisationId, personId, templateVersionId }: Offered,
): Promise<{ readonly Lease: Id<"lease">; readonly Appendix: Id<"appendix"> }> {
  const id = deps.ids.next("lease");
  const startsOn = Temporal.PlainDate.from("2025-01-01");
  const documentHash = deps.secrets.hash(id);
  const signatory = { personId, name: "Vera", capacity: "VD" };
  const signatories = [
    { ...signatory, party: "LANDLORD" },
    { ...signatory, party: "TENANT" },
  ] as const;
  const appendix: Appendix = anAppendix({
    ...{ id: deps.ids.next("appendix"), landlordId, organisationId, leaseNumber: id, state: "ENDED" },
    offer: {
      ...{ templateVersionId, language: "sv", offeredAt: deps.clock.now(), offeredBy: null },
      ...{ validUntil: startsOn, signatories, values: {} as never, documentHash },
    },
  });
  const command = { actor: operator, name: "test", key: null, input: null };
  await deps.store.transaction<null, never>(command, async (tx) => {
    const premises = "Butik 3";
    await tx.leases.insert({
      ...{ id, landlordId, organisationId, districtId, number: id, premises, startsOn, endsOn: null },
    });
    await tx.appendices.insert(appendix);
    for (const one of signatories) {
      await tx.signatures.insert({
        ...{ ...one, appendixId: appendix.id, landlordId, documentHash },
        ...{ signedAt: deps.clock.now(), method: "CODE_BY_CHAT" },
      });
    }
    return ok(null);
  });
  return { Lease: id, Appendix: appendix.id };
}
