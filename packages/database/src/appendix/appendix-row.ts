import {
  type Appendix,
  type AppendixOffer,
  isOpen,
  type Signatory,
} from "@socialsmart/domain/appendix/appendix";
import type { AppendixState, EndReason } from "@socialsmart/domain/appendix/appendix-states";
import type {
  AppendixId,
  LandlordId,
  OrganisationId,
  PersonId,
  TemplateVersionId,
} from "@socialsmart/domain/kernel/ids";
import type { Language } from "@socialsmart/domain/person/person";
import type { PlaceholderValues } from "@socialsmart/domain/template/placeholders";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { fromJson, toDate, toInstant, toOptionalPlainDate } from "../schema/values.ts";

/** What was offered: all of it, but for who did, or nothing. */
type OfferColumns = {
  template_version_id: TemplateVersionId;
  language: Language;
  offered_at: Date;
  valid_until: string;
  /** JSON, as are the values. */
  signatories: string;
  placeholder_values: string;
  document_hash: string;
};
type NoOffer = { [Column in keyof OfferColumns]: null };

export type AppendixRow = {
  id: AppendixId;
  landlord_id: LandlordId;
  organisation_id: OrganisationId;
  lease_number: string;
  state: AppendixState;
  state_reason: string | null;
  effective_from: string;
  ends_on: string | null;
  end_reason: EndReason | null;
  registry_number: string | null;
  offered_by: PersonId | null;
  /** 1 while it is ACTIVE, else null: so that a lease has one, and many others. */
  active: 1 | null;
  /** 1 while it is an offer that can be signed here, else null: a lease has one of those, too. */
  open_offer: 1 | null;
  version: number;
} & (OfferColumns | NoOffer);

export const appendixTable = new EntitySchema<AppendixRow>({
  name: "appendix",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    organisation_id: column.id,
    lease_number: column.name,
    state: column.word,
    state_reason: column.optionalText,
    effective_from: column.date,
    ends_on: column.optionalDate,
    end_reason: column.optionalWord,
    registry_number: column.optionalName,
    template_version_id: column.optionalId,
    language: column.optionalWord,
    offered_at: column.optionalInstant,
    offered_by: column.optionalId,
    valid_until: column.optionalDate,
    signatories: column.optionalText,
    placeholder_values: column.optionalText,
    document_hash: column.optionalToken,
    active: column.optionalInteger,
    open_offer: column.optionalInteger,
    version: column.count,
  } satisfies Record<keyof AppendixRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("appendix_landlord", "landlord_id", "landlord"),
    foreignKey("appendix_organisation", "organisation_id", "organisation"),
  ],
  indices: [
    { name: "appendix_by_organisation", columns: ["organisation_id", "id"] },
    { name: "appendix_active", columns: ["organisation_id", "lease_number", "active"], unique: true },
    {
      name: "appendix_open_offer",
      columns: ["organisation_id", "lease_number", "open_offer"],
      unique: true,
    },
    { name: "appendix_registry_number", columns: ["landlord_id", "registry_number"], unique: true },
    { name: "appendix_document_hash", columns: ["document_hash"], unique: true },
  ],
});

export function toAppendix(row: AppendixRow): Appendix {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    organisationId: row.organisation_id,
    leaseNumber: row.lease_number,
    state: row.state,
    stateReason: row.state_reason,
    effectiveFrom: Temporal.PlainDate.from(row.effective_from),
    endsOn: toOptionalPlainDate(row.ends_on),
    endReason: row.end_reason,
    registryNumber: row.registry_number,
    offer: toOffer(row),
    version: row.version,
  };
}

function toOffer(row: AppendixRow): AppendixOffer | null {
  if (row.template_version_id === null) return null;
  return {
    templateVersionId: row.template_version_id,
    language: row.language,
    offeredAt: toInstant(row.offered_at),
    offeredBy: row.offered_by,
    validUntil: Temporal.PlainDate.from(row.valid_until),
    signatories: fromJson<Signatory[]>(row.signatories),
    values: fromJson<PlaceholderValues>(row.placeholder_values),
    documentHash: row.document_hash,
  };
}

export function toAppendixRow(appendix: Appendix): AppendixRow {
  return {
    id: appendix.id,
    landlord_id: appendix.landlordId,
    organisation_id: appendix.organisationId,
    lease_number: appendix.leaseNumber,
    state: appendix.state,
    state_reason: appendix.stateReason,
    effective_from: appendix.effectiveFrom.toString(),
    ends_on: appendix.endsOn?.toString() ?? null,
    end_reason: appendix.endReason,
    registry_number: appendix.registryNumber,
    offered_by: appendix.offer?.offeredBy ?? null,
    active: appendix.state === "ACTIVE" ? 1 : null,
    open_offer: appendix.offer && isOpen(appendix) ? 1 : null,
    version: appendix.version,
    ...(appendix.offer ? toOfferColumns(appendix.offer) : NO_OFFER),
  };
}

function toOfferColumns(offer: AppendixOffer): OfferColumns {
  return {
    template_version_id: offer.templateVersionId,
    language: offer.language,
    offered_at: toDate(offer.offeredAt),
    valid_until: offer.validUntil.toString(),
    signatories: JSON.stringify(offer.signatories),
    placeholder_values: JSON.stringify(offer.values),
    document_hash: offer.documentHash,
  };
}

const NO_OFFER: NoOffer = {
  template_version_id: null,
  language: null,
  offered_at: null,
  valid_until: null,
  signatories: null,
  placeholder_values: null,
  document_hash: null,
};
