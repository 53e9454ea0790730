import type { OperatorActor } from "@socialsmart/domain/access/actor";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import { registerLease } from "@socialsmart/domain/lease/register-lease";
import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import { addMembership } from "@socialsmart/domain/person/add-membership";
import { registerPerson } from "@socialsmart/domain/person/register-person";
import { joined } from "./joined-store.ts";
import { newLeasesOf, type Plan, type PlannedContact, type PlannedTenant } from "./plan.ts";
import type { Problem } from "./problem.ts";

/** So many things are entered in one transaction: few enough not to keep those waiting who pledge meanwhile. */
const AT_ONCE = 50;

type Refusal = { readonly type: string };
type Step = {
  readonly line: number;
  /** Of somebody new. */
  readonly email: string | null;
  /** In a transaction of its own: it locks every shift that a pledge is on. */
  readonly isAlone?: boolean;
  run(deps: Deps): Promise<Result<unknown, Refusal>>;
};
type Written = ReadonlyMap<PlannedTenant, OrganisationId>;

/**
 * Enters what is not there yet, through the use cases and as whoever runs the installation. It ends at what somebody else has
 * made impossible since it was checked: what was entered before stays, and running it again goes on from there.
 *
 * @param changes whether what is there otherwise becomes as the file says
 */
export async function writePlan(
  deps: Deps,
  actor: OperatorActor,
  plan: Plan,
  { changes, tell }: { readonly changes: boolean; readonly tell: (entered: number, of: number) => void },
): Promise<Problem | undefined> {
  const ids = new Map<PlannedTenant, OrganisationId>();
  for (const tenant of plan.tenants) if (tenant.id) ids.set(tenant, tenant.id);
  const steps: readonly Step[] = [
    ...(changes ? plan.changes : []).map(
      (change): Step => ({
        ...{ line: change.line, email: null, isAlone: change.ends !== undefined },
        run: (within) => change.run(within, actor),
      }),
    ),
    ...plan.tenants
      .filter(({ id, leases }) => id === null || newLeasesOf({ leases }).length > 0)
      .map(
        (tenant): Step => ({
          ...{ line: tenant.line, email: null },
          run: (within) => enterTenant(within, actor, tenant, ids),
        }),
      ),
    ...plan.contacts.map(
      (contact): Step => ({
        ...{ line: contact.line, email: contact.known ? null : contact.email },
        run: (within) => enterContact(within, actor, contact, ids),
      }),
    ),
  ];
  let entered = 0;
  for (const some of batchesOf(steps)) {
    const refused = await enterTogether(deps, actor, some);
    if (refused) {
      const { line, type } = refused;
      return {
        line,
        column: null,
        what: `was refused (${type}): it has changed since it was checked. Import it again`,
      };
    }
    entered += some.length;
    tell(entered, steps.length);
  }
  return undefined;
}

function batchesOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  for (const step of steps) {
    const last = batches.at(-1);
    const isFull = !last || last.length === AT_ONCE || step.isAlone || last[0]?.isAlone;
    if (isFull) batches.push([step]);
    else last.push(step);
  }
  return batches;
}

async function enterTogether(deps: Deps, actor: OperatorActor, steps: readonly Step[]) {
  const command = { actor, name: "import", key: null, input: null };
  const done = await deps.store.transaction<null, Refusal & { readonly line: number }>(
    command,
    async (tx) => {
      const known = await tx.people.listByWorkEmails(steps.flatMap(({ email }) => email ?? []));
      const taken = new Set(known.map(({ workEmail }) => workEmail?.toLowerCase()));
      for (const { line, email, run } of steps) {
        if (email !== null && taken.has(email.toLowerCase())) return err({ line, type: "EmailAddressTaken" });
        const step = await run(joined(deps, tx));
        if (!step.ok) return err({ line, type: step.refusal.type });
      }
      return ok(null);
    },
  );
  return done.ok ? undefined : done.refusal;
}

async function enterTenant(
  deps: Deps,
  actor: OperatorActor,
  tenant: PlannedTenant,
  ids: Map<PlannedTenant, OrganisationId>,
): Promise<Result<unknown, Refusal>> {
  const { name, number: organisationNumber, language } = tenant;
  let organisationId = tenant.id;
  if (!organisationId) {
    const facts = { kind: "TENANT", name, organisationNumber, language } as const;
    const registered = await registerOrganisation(deps, actor, facts, null);
    if (!registered.ok) return registered;
    ({ organisationId } = registered.value);
    ids.set(tenant, organisationId);
  }
  for (const { number, premises, districtId, startsOn, endsOn } of newLeasesOf(tenant)) {
    const facts = { organisationId, number, premises, districtId, startsOn, endsOn };
    const registered = await registerLease(deps, actor, facts, null);
    if (!registered.ok) return registered;
  }
  return ok(null);
}

async function enterContact(
  deps: Deps,
  actor: OperatorActor,
  { name, email, language, known, tenants }: PlannedContact,
  ids: Written,
): Promise<Result<unknown, Refusal>> {
  const roles = ["TENANT_CONTACT"] as const;
  const memberships = tenants.flatMap((tenant) => {
    const organisationId = ids.get(tenant);
    return organisationId ? [{ organisationId, roles }] : [];
  });
  if (!known)
    return registerPerson(deps, actor, { displayName: name, workEmail: email, language, memberships }, null);
  for (const membership of memberships) {
    const added = await addMembership(deps, actor, { personId: known.personId, ...membership }, null);
    if (!added.ok) return added;
  }
  return ok(null);
}
