import type { Appendix, Party } from "../appendix/appendix.ts";
import type { ReadingLink } from "../appendix/reading-link.ts";
import type { Signature } from "../appendix/signature.ts";
import type { SigningCode } from "../appendix/signing-code.ts";
import type { AppendixId, LeaseId, OrganisationId, SigningCodeId, TemplateVersionId } from "../kernel/ids.ts";
import type { Lease } from "../lease/lease.ts";
import type { Language } from "../person/person.ts";
import type { TemplateVersion } from "../template/template-version.ts";

/** Leases, templates, and the appendices to leases, as a use case writes them. */
export interface AppendixPorts {
  readonly leases: {
    /** @throws if the organisation has one of that number already */
    insert(lease: Lease): Promise<void>;
    byId(id: LeaseId): Promise<Lease | undefined>;
    /** Locked so that nobody else offers an appendix to it meanwhile; to be saved even if nothing of it changed. */
    lockById(id: LeaseId): Promise<Lease | undefined>;
    save(lease: Lease): Promise<void>;
    find(organisationId: OrganisationId, number: string): Promise<Lease | undefined>;
    hasAny(organisationId: OrganisationId): Promise<boolean>;
  };
  readonly templateVersions: {
    /** @throws if there is one of that number already */
    insert(version: TemplateVersion): Promise<void>;
    byId(id: TemplateVersionId): Promise<TemplateVersion | undefined>;
    lockById(id: TemplateVersionId): Promise<TemplateVersion | undefined>;
    save(version: TemplateVersion): Promise<void>;
    /** The highest number there is, 0 for none. */
    lastNumber(template: string, language: Language): Promise<number>;
  };
  readonly appendices: {
    /** @throws if another one is ACTIVE on the lease, or is an open offer to it too, or has the registry number */
    insert(appendix: Appendix): Promise<void>;
    byId(id: AppendixId): Promise<Appendix | undefined>;
    lockById(id: AppendixId): Promise<Appendix | undefined>;
    /** What can still be signed, and was offered here; by id. */
    listOpenOffers(): Promise<readonly Appendix[]>;
    /** The one that is ACTIVE on the lease. */
    lockActive(organisationId: OrganisationId, leaseNumber: string): Promise<Appendix | undefined>;
    /** Writes it over the version it was read at, as shifts are. @throws as insert does */
    save(appendix: Appendix): Promise<void>;
    hasRegistryNumber(registryNumber: string): Promise<boolean>;
    /** Counts the registry's numbers of a year: 1, 2, 3 … The count stays locked until the transaction ends. */
    nextRegistryCount(year: number): Promise<number>;
  };
  readonly signatures: {
    /** @throws if the party has signed already */
    insert(signature: Signature): Promise<void>;
    listByAppendix(appendixId: AppendixId): Promise<readonly Signature[]>;
  };
  /** One of each appendix and party. */
  readonly signingCodes: {
    insert(code: SigningCode): Promise<void>;
    lock(appendixId: AppendixId, party: Party): Promise<SigningCode | undefined>;
    lockById(id: SigningCodeId): Promise<SigningCode | undefined>;
    save(code: SigningCode): Promise<void>;
  };
  /** One of each appendix and person. */
  readonly readingLinks: {
    /** In place of the one that the person had to the appendix. */
    replace(link: ReadingLink): Promise<void>;
  };
}
