import type { Appendix } from "../appendix/appendix.ts";
import type { Signature } from "../appendix/signature.ts";
import type { AppendixId, LeaseId, OrganisationId, TemplateVersionId } from "../kernel/ids.ts";
import type { Lease } from "../lease/lease.ts";
import type { TemplateVersion } from "../template/template-version.ts";

/** Leases, templates, and the appendices to leases, for reading. */
export interface AppendixReader {
  readonly appendices: {
    byIds(ids: readonly AppendixId[]): Promise<readonly Appendix[]>;
    /** The oldest first. */
    listByOrganisations(
      ids: readonly OrganisationId[],
    ): Promise<ReadonlyMap<OrganisationId, readonly Appendix[]>>;
    /** The landlord's first, of each. */
    signatures(ids: readonly AppendixId[]): Promise<ReadonlyMap<AppendixId, readonly Signature[]>>;
  };
  readonly leases: {
    byIds(ids: readonly LeaseId[]): Promise<readonly Lease[]>;
    /** By (number, id). */
    listByOrganisations(
      ids: readonly OrganisationId[],
    ): Promise<ReadonlyMap<OrganisationId, readonly Lease[]>>;
  };
  readonly templateVersions: {
    byIds(ids: readonly TemplateVersionId[]): Promise<readonly TemplateVersion[]>;
    /** All there ever were, by id: the oldest first. */
    list(): Promise<readonly TemplateVersion[]>;
  };
}
