import type { OperatorActor } from "@socialsmart/domain/access/actor";
import { isOpen, signatoryOf } from "@socialsmart/domain/appendix/appendix";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { Result } from "@socialsmart/domain/kernel/result";
import { appendixOn } from "@socialsmart/domain/lease/appendix-on";
import { endLease } from "@socialsmart/domain/lease/end-lease";
import type { Lease } from "@socialsmart/domain/lease/lease";
import { reviseLease } from "@socialsmart/domain/lease/revise-lease";
import { reviseOrganisation } from "@socialsmart/domain/organisation/revise-organisation";
import { changeRoles } from "@socialsmart/domain/person/change-roles";
import type { Role } from "@socialsmart/domain/person/membership";
import { revisePerson } from "@socialsmart/domain/person/revise-person";
import type { Entry } from "./check-row.ts";
import type { Member, Register, Registered } from "./register.ts";

/** What is there otherwise than a line says; an empty cell says nothing. */
export type Change = {
  readonly line: number;
  readonly facts: readonly Fact[];
  /** Why an import leaves it as it is, whatever it is asked to do. */
  readonly forbidden?: string;
  /** A lease that ends, or ends earlier than was known, and what follows it. */
  readonly ends?: LeaseEnd;
  run(deps: Deps, actor: OperatorActor): Promise<Result<unknown, { readonly type: string }>>;
};
export type LeaseEnd = {
  readonly organisationId: OrganisationId;
  end(deps: Deps, actor: OperatorActor): ReturnType<typeof endLease>;
};
export type Fact = { readonly what: string; readonly from: string | null; readonly to: string };

export function tenantChange({ line, tenant }: Entry, { organisation }: Registered): Change | undefined {
  const { id: organisationId, name, language } = organisation;
  const to = { name: tenant.name, language: tenant.language ?? language };
  const facts = [
    fact("the tenant's name", name, to.name),
    fact("the tenant's language", language, to.language),
  ];
  return change(line, facts, {
    run: (deps, actor) => reviseOrganisation(deps, actor, { organisationId, ...to }, null),
  });
}

type LeaseEntry = NonNullable<Entry["lease"]>;

export function leaseChange(
  line: number,
  lease: LeaseEntry,
  there: Lease,
  { register, found }: { readonly register: Register; readonly found: Registered },
): Change | undefined {
  const { id: leaseId, organisationId, number, premises, districtId } = there;
  const startsOn = there.startsOn.toString();
  const endsOn = there.endsOn?.toString() ?? null;
  const district = lease.district === null ? undefined : register.districts.find(lease.district);
  const end = lease.endsOn === endsOn ? null : lease.endsOn;
  const starts = fact(`lease ${number}'s first day`, startsOn, lease.startsOn);
  // Its dates move together where nothing follows them; an end alone, if it is nearer, takes with it what does.
  const endsOnly = end !== null && !starts && (endsOn === null || end < endsOn);
  const to = {
    premises: lease.premises || premises,
    startsOn: lease.startsOn,
    ...(end !== null && !endsOnly && { endsOn: end }),
    ...(district && { districtId: district.id }),
  };
  const rest = [
    fact(`lease ${number}'s premises`, premises || null, to.premises || null),
    fact(
      `lease ${number}'s district`,
      register.districts.nameOf(districtId),
      district?.name ?? register.districts.nameOf(districtId),
    ),
  ];
  const facts = [
    starts,
    fact(`lease ${number}'s last day`, lastDay(endsOn), lastDay(end ?? endsOn)),
    ...rest,
  ];
  const isFollowed = appendixOn(there, found.appendices) !== undefined;
  const forbidden = isFollowed && whyNot();
  return change(line, facts, {
    ...(forbidden && { forbidden }),
    ...(endsOnly && { ends: { organisationId, end: endIt } }),
    async run(deps, actor) {
      const ended = endsOnly ? await endIt(deps, actor) : undefined;
      const isDone = ended && !rest.some((one) => one !== undefined);
      if (ended && (isDone || !ended.ok)) return ended;
      return reviseLease(deps, actor, { leaseId, ...to }, null);
    },
  });

  function endIt(deps: Deps, actor: OperatorActor) {
    return endLease(deps, actor, { leaseId, endsOn: end }, null);
  }

  function whyNot(): string | undefined {
    if (starts)
      return `lease ${number} begins on ${startsOn} here, and an appendix to it may say so: an import leaves that`;
    if (end === null || endsOnly) return undefined;
    return `lease ${number} ends on ${lastDay(endsOn)} here, and an appendix with it: an import puts no end off, and endLease of the API does`;
  }
}

type ContactEntry = NonNullable<Entry["contact"]>;

export function personChange(
  line: number,
  contact: ContactEntry,
  { person }: Member,
  { appendices }: Pick<Registered, "appendices">,
): Change | undefined {
  const { id: personId, displayName, workEmail } = person;
  const isSame = contact.email === null || contact.email.toLowerCase() === workEmail?.toLowerCase();
  const address = isSame || contact.email === null ? undefined : contact.email;
  const facts = [
    fact("the contact's name", displayName, contact.name),
    address === undefined ? undefined : fact(`the address of ${contact.name}`, workEmail, address),
  ];
  const signs =
    address !== undefined &&
    appendices.some((one) => isOpen(one) && signatoryOf(one, personId) !== undefined);
  return change(line, facts, {
    ...(signs && {
      forbidden: `${contact.name} has an appendix to sign, with a code that may go to the address here: an import leaves it`,
    }),
    run: (deps, actor) =>
      revisePerson(
        deps,
        actor,
        { personId, displayName: contact.name, ...(address && { workEmail: address }) },
        null,
      ),
  });
}

export function roleChange(
  line: number,
  { person, roles }: Member,
  { organisation }: Pick<Registered, "organisation">,
): Change | undefined {
  if (roles.includes("TENANT_CONTACT")) return undefined;
  const to = [...roles, "TENANT_CONTACT"] as const;
  const input = { personId: person.id, organisationId: organisation.id, roles: to };
  return change(line, [fact(`what ${person.displayName} is`, wordsOf(roles), wordsOf(to))], {
    run: (deps, actor) => changeRoles(deps, actor, input, null),
  });
}

const WORDS: Readonly<Partial<Record<Role, string>>> = {
  TENANT_CONTACT: "contact",
  PARTICIPANT: "participant",
  HOST: "host",
};

function wordsOf(roles: readonly Role[]): string {
  return roles.map((role) => WORDS[role] ?? role).join(" and ");
}

function fact(what: string, from: string | null, to: string | null): Fact | undefined {
  return to === null || from === to ? undefined : { what, from, to };
}

function change(
  line: number,
  facts: readonly (Fact | undefined)[],
  rest: Pick<Change, "forbidden" | "ends" | "run">,
): Change | undefined {
  const all = facts.filter((one) => one !== undefined);
  return all.length === 0 ? undefined : { line, facts: all, ...rest };
}

/** Of what is told by the first date it no longer runs. */
function lastDay(endsOn: string | null): string | null {
  return endsOn === null ? null : Temporal.PlainDate.from(endsOn).subtract({ days: 1 }).toString();
}
