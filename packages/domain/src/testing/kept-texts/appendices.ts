import { declineAppendix } from "../../appendix/decline-appendix.ts";
import { offerAppendix } from "../../appendix/offer-appendix.ts";
import { recordAppendix } from "../../appendix/record-appendix.ts";
import { withdrawAppendix } from "../../appendix/withdraw-appendix.ts";
import { registerLease } from "../../lease/register-lease.ts";
import { draftTemplateVersion } from "../../template/draft-template-version.ts";
import { anAgreement } from "../inputs.ts";
import { A_TEMPLATE, anOfferOf } from "../offers.ts";
import type { KeptText } from "./kept-text.ts";

export const APPENDIX_TEXTS: readonly KeptText[] = [
  [
    "recordAppendix",
    "leaseNumber",
    ({ deps, operator, bakery }, text) =>
      recordAppendix(deps, operator, { ...anAgreement(bakery), leaseNumber: text }, null),
  ],
  ...(["template", "body"] as const).map(
    (field): KeptText => [
      "draftTemplateVersion",
      field,
      ({ deps, operator }, text) =>
        draftTemplateVersion(deps, operator, { ...A_TEMPLATE, templateVersionId: null, [field]: text }, null),
    ],
  ),
  ...(["number", "premises"] as const).map(
    (field): KeptText => [
      "registerLease",
      field,
      ({ deps, operator, bakery: { organisationId } }, text) => {
        const lease = { organisationId, number: "L-5", premises: "", districtId: null } as const;
        const dates = { startsOn: "2026-01-01", endsOn: null };
        return registerLease(deps, operator, { ...lease, ...dates, [field]: text }, null);
      },
    ],
  ),
  ...(["landlordSignatory.capacity", "tenantSignatory.capacity", "registryNumber"] as const).map(
    (field): KeptText => [
      "offerAppendix",
      field,
      (it, text) => {
        const input = anOfferOf(it, it.offering);
        const [party = "", part] = field.split(".");
        const given = part ? { ...input[party as "tenantSignatory"], capacity: text } : text;
        return offerAppendix(it.deps, it.landlord.coordinator, { ...input, [party]: given }, null);
      },
    ],
  ),
  ...([withdrawAppendix, declineAppendix] as const).map(
    (run): KeptText => [
      run.name,
      "reason",
      ({ deps, landlord, offering, offeredId: appendixId }, reason) => {
        const actor = run === withdrawAppendix ? landlord.coordinator : offering.tenant.contact;
        return run(deps, actor, { appendixId, reason }, null);
      },
    ],
  ),
];
