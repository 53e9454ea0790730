import { recordAppendix } from "../../appendix/record-appendix.ts";
import { noteRecordExtract } from "../../clearance/note-record-extract.ts";
import { addDistrict } from "../../district/add-district.ts";
import { reviseLease } from "../../lease/revise-lease.ts";
import { chooseNotices } from "../../notice/choose-notices.ts";
import { registerOrganisation } from "../../organisation/register-organisation.ts";
import { reviseOrganisation } from "../../organisation/revise-organisation.ts";
import { addMembership } from "../../person/add-membership.ts";
import { registerPerson } from "../../person/register-person.ts";
import { revisePerson } from "../../person/revise-person.ts";
import { anAgreement } from "../inputs.ts";
import { addLease } from "../offers.ts";
import { addOrganisation } from "../world-additions.ts";
import { ready, type UseCase, usual } from "./use-case.ts";

/** What is entered of organisations and people. */
export const REGISTER_USE_CASES: readonly UseCase[] = [
  {
    ...usual,
    name: "addDistrict",
    prepare: async (world) =>
      ready(world, world.landlord.coordinator, addDistrict, { name: "Oxhagen" }, { name: "Varberga" }),
  },
  {
    ...usual,
    name: "registerOrganisation",
    prepare: async (world) => {
      const input = {
        kind: "TENANT",
        name: "Butik",
        organisationNumber: "5560360793",
        language: "sv",
      } as const;
      const other = { ...input, organisationNumber: null };
      return ready(world, world.landlord.coordinator, registerOrganisation, input, other);
    },
  },
  {
    ...usual,
    name: "chooseNotices",
    prepare: async (world) => {
      const { contact } = world.bakery;
      const input = { personId: contact.personId, kind: "DIGEST", wanted: false } as const;
      return ready(world, contact, chooseNotices, input, { ...input, kind: "SHIFT_REMINDER" });
    },
  },
  {
    ...usual,
    name: "registerPerson",
    fromOutside: "OrganisationNotFound",
    prepare: async (world) => {
      const memberships = [{ organisationId: world.bakery.organisationId, roles: ["PARTICIPANT"] }] as const;
      const input = {
        displayName: "Vera",
        workEmail: "vera@example.org",
        language: "sv",
        memberships,
      } as const;
      return ready(world, world.landlord.coordinator, registerPerson, input, {
        ...input,
        displayName: "Verner",
      });
    },
  },
  {
    ...usual,
    name: "reviseOrganisation",
    fromOutside: "OrganisationNotFound",
    prepare: async (world) => {
      const input = { organisationId: world.bakery.organisationId, name: "Bageriet Nytt" };
      return ready(world, world.operator, reviseOrganisation, input, { ...input, name: "Bageriet Nyare" });
    },
  },
  {
    ...usual,
    name: "reviseLease",
    fromOutside: "LeaseNotFound",
    prepare: async (world) => {
      const input = { leaseId: await addLease(world, world.gym, "L-9"), premises: "Torget 4" };
      return ready(world, world.operator, reviseLease, input, { ...input, premises: "Torget 5" });
    },
  },
  {
    ...usual,
    name: "revisePerson",
    fromOutside: "PersonNotFound",
    prepare: async (world) => {
      const input = { personId: world.bakery.contact.personId, displayName: "Vera Nygift" };
      return ready(world, world.operator, revisePerson, input, { ...input, workEmail: "vera@example.org" });
    },
  },
  {
    ...usual,
    name: "addMembership",
    fromOutside: "OrganisationNotFound",
    prepare: async (world) => {
      const { personId } = world.bakery.contact;
      const input = {
        personId,
        organisationId: world.gym.organisationId,
        roles: ["TENANT_CONTACT"],
      } as const;
      return ready(world, world.operator, addMembership, input, { ...input, roles: ["PARTICIPANT"] });
    },
  },
  {
    ...usual,
    name: "recordAppendix",
    fromOutside: "OrganisationNotFound",
    prepare: async (world) => {
      const { organisationId } = await addOrganisation(world, "TENANT", "Butik");
      const input = anAgreement({ organisationId });
      return ready(world, world.landlord.coordinator, recordAppendix, input, {
        ...input,
        leaseNumber: "L-9",
      });
    },
  },
  {
    ...usual,
    name: "noteRecordExtract",
    fromOutside: "PersonNotFound",
    prepare: async (world) => {
      const { organisationId, contact } = world.bakery;
      const input = { personId: contact.personId, organisationId, shownOn: "2026-03-01" };
      const other = { ...input, shownOn: "2026-02-01" };
      return ready(world, world.landlord.coordinator, noteRecordExtract, input, other);
    },
  },
];
