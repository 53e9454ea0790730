import { parseId } from "@socialsmart/domain/kernel/ids";
import type { Lease } from "@socialsmart/domain/lease/lease";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { STAFF_ROLES } from "@socialsmart/domain/person/membership";
import type { Person } from "@socialsmart/domain/person/person";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { TemplateVersion } from "@socialsmart/domain/template/template-version";
import type { OrganisationPeople } from "../home/home-model.ts";
import { organisationOptions } from "../organisation/organisation-option.ts";
import { readOrganisations } from "../organisation/read-organisations.ts";
import type { Known } from "../person/identify.ts";
import { organisationPeople } from "../person/organisation-people.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { OpenView } from "../slack/requests.ts";
import { OFFER, type OfferForm } from "./offer-form.ts";
import { currentLeases } from "./offerable-tenants.ts";
import { usualTemplate } from "./usual-template.ts";

/** How long an offer can be signed unless somebody says otherwise. */
const VALID_FOR = { days: 30 };

/** What was filled in before the tenant was chosen. */
type OfferFilled = Pick<OpenView, "values">;

/** The form as things are: with a tenant's own leases and people where one is chosen, and with what is usual filled in. */
export async function readOfferForm(
  { reader, landlord, person }: Known,
  now: Temporal.Instant,
  { values }: OfferFilled,
  origin: FormOrigin,
): Promise<OfferForm> {
  const tenantId = parseId("organisation", values.get(OFFER.tenant) ?? "");
  const [tenants, staffed, versions] = await Promise.all([
    tenantId ? readOrganisations(reader, { kinds: ["TENANT"] }) : anyTenant(reader),
    reader.organisations.page({ kinds: ["LANDLORD"] }, { first: 1, after: null }),
    publishedVersions(reader),
  ]);
  const tenant = tenants.find(({ id }) => id === tenantId);
  const [landlordPeople, tenantPeople] = await Promise.all([
    organisationPeople(reader, staffed.items),
    organisationPeople(reader, tenant ? [tenant] : []),
  ]);
  const [[tenantOption], usual] = await Promise.all([
    tenant ? organisationOptions(reader, [tenant], tenants) : [],
    tenant && usualTemplate(reader, tenant, { versions, tenants }),
  ]);
  const today = now.toZonedDateTimeISO(landlord.zone).toPlainDate();
  const leases = tenant ? currentLeases(await leasesOf(reader, tenant), today) : [];
  const staff = peopleWho(landlordPeople, (roles) => roles.some((role) => STAFF_ROLES.includes(role)));
  const contacts = peopleWho(tenantPeople, (roles) => roles.includes("TENANT_CONTACT"));
  const validUntil = today.add(VALID_FOR);
  // Both have then signed by the day it begins.
  const effectiveFrom = validUntil.add({ months: 1 }).with({ day: 1 });
  return {
    ...{ tenant, leases, versions, contacts, staff, origin },
    hasTenants: tenants.length > 0,
    tenantOption,
    leaseId: onlyOf(leases)?.id,
    templateVersionId: usual?.id,
    effectiveFrom: values.get(OFFER.effectiveFrom) ?? effectiveFrom.toString(),
    validUntil: values.get(OFFER.validUntil) ?? validUntil.toString(),
    tenantSignatoryId: onlyOf(contacts)?.id,
    tenantCapacity: values.get(OFFER.tenantCapacity),
    landlordSignatoryId: values.get(OFFER.landlordSignatory) ?? person.id,
    landlordCapacity: values.get(OFFER.landlordCapacity),
    registryNumber: values.get(OFFER.registryNumber),
  };
}

async function publishedVersions(reader: Reader): Promise<readonly TemplateVersion[]> {
  const all = await reader.templateVersions.list();
  return all
    .filter(({ state }) => state === "PUBLISHED")
    .toSorted((a, b) => (b.publishedAt?.epochMilliseconds ?? 0) - (a.publishedAt?.epochMilliseconds ?? 0));
}

async function anyTenant(reader: Reader): Promise<readonly Organisation[]> {
  return (await reader.organisations.page({ kinds: ["TENANT"] }, { first: 1, after: null })).items;
}

async function leasesOf(reader: Reader, { id }: Organisation): Promise<readonly Lease[]> {
  return (await reader.leases.listByOrganisations([id])).get(id) ?? [];
}

type Roles = OrganisationPeople["members"][number]["roles"];

function peopleWho(
  organisations: readonly OrganisationPeople[],
  isMeant: (roles: Roles) => boolean,
): readonly Person[] {
  const members = organisations.flatMap((of) => of.members);
  return members.filter(({ roles }) => isMeant(roles)).map(({ person }) => person);
}

function onlyOf<T>([first, ...others]: readonly T[]): T | undefined {
  return others.length === 0 ? first : undefined;
}
