import type { AppendixPorts } from "@socialsmart/domain/store/appendix-ports";
import { leaseTable, toLease, toLeaseRow } from "../lease/lease-row.ts";
import {
  templateVersionTable,
  toTemplateVersion,
  toTemplateVersionRow,
} from "../template/template-version-row.ts";
import { rowsOf, type Scope } from "../transaction/rows.ts";
import { saveOverVersion } from "../transaction/save-over-version.ts";
import { appendixTable, toAppendix, toAppendixRow } from "./appendix-row.ts";
import { readingLinkTable, toReadingLink, toReadingLinkRow } from "./reading-link-row.ts";
import { nextRegistryCount } from "./registry-count-row.ts";
import { signatureTable, toSignature, toSignatureRow } from "./signature-row.ts";
import { signingCodeTable, toSigningCode, toSigningCodeRow } from "./signing-code-row.ts";

/** Templates, leases, and the appendices to them. */
export function appendixWrites(scope: Scope): AppendixPorts {
  const leases = rowsOf(scope, leaseTable, toLease, toLeaseRow);
  const versions = rowsOf(scope, templateVersionTable, toTemplateVersion, toTemplateVersionRow);
  const appendices = rowsOf(scope, appendixTable, toAppendix, toAppendixRow);
  const signatures = rowsOf(scope, signatureTable, toSignature, toSignatureRow);
  const codes = rowsOf(scope, signingCodeTable, toSigningCode, toSigningCodeRow);
  const links = rowsOf(scope, readingLinkTable, toReadingLink, toReadingLinkRow);
  return {
    leases: {
      insert: leases.insert,
      byId: (id) => leases.find({ id }),
      lockById: (id) => leases.lock({ id }),
      save: leases.saveRaised,
      find: (organisationId, number) => leases.find({ organisation_id: organisationId, number }),
      hasAny: async (organisationId) =>
        (await leases.find({ organisation_id: organisationId })) !== undefined,
    },
    templateVersions: {
      insert: versions.insert,
      byId: (id) => versions.find({ id }),
      lockById: (id) => versions.lock({ id }),
      save: versions.save,
      async lastNumber(template, language) {
        const all = await versions.list({ template, language }, ["number"]);
        return all.at(-1)?.number ?? 0;
      },
    },
    appendices: {
      insert: appendices.insert,
      byId: (id) => appendices.find({ id }),
      lockById: (id) => appendices.lock({ id }),
      listOpenOffers: () => appendices.list({ open_offer: 1 }, ["id"]),
      lockActive: (organisationId, leaseNumber) =>
        appendices.lock({ organisation_id: organisationId, lease_number: leaseNumber, active: 1 }),
      save: (appendix) => saveOverVersion(scope, appendixTable, toAppendixRow(appendix)),
      hasRegistryNumber: async (registryNumber) =>
        (await appendices.find({ registry_number: registryNumber })) !== undefined,
      nextRegistryCount: (year) => nextRegistryCount(scope, year),
    },
    signatures: {
      insert: signatures.insert,
      listByAppendix: (appendixId) => signatures.list({ appendix_id: appendixId }, ["party"]),
    },
    signingCodes: {
      insert: codes.insert,
      lock: (appendixId, party) => codes.lock({ appendix_id: appendixId, party }),
      lockById: (id) => codes.lock({ id }),
      save: codes.save,
    },
    readingLinks: {
      async replace(link) {
        await links.deleteWhere({ appendix_id: link.appendixId, person_id: link.personId });
        await links.insert(link);
      },
    },
  };
}
