import type { OperatorActor } from "@socialsmart/domain/access/actor";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import { registerLease } from "@socialsmart/domain/lease/register-lease";
import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import { registerPerson } from "@socialsmart/domain/person/register-person";
import type { Transaction } from "@socialsmart/domain/store/transaction";
import { joined } from "./joined-store.ts";
import type { Plan, PlannedContact, PlannedTenant } from "./plan.ts";
import type { Problem } from "./problem.ts";

/** So many things are entered in one transaction: few enough not to keep those waiting who pledge meanwhile. */
const AT_ONCE = 50;

/**
 * Enters what is not there yet, through the use cases and as whoever runs the installation. It ends at what somebody else has
 * made impossible since it was checked: what was entered before stays, and running it again goes on from there.
 */
export async function writePlan(
  deps: Deps,
  actor: OperatorActor,
  plan: Plan,
  tell: (entered: number) => void,
): Promise<Problem | undefined> {
  const ids = new Map<PlannedTenant, OrganisationId>();
  for (const tenant of plan.tenants) if (tenant.id) ids.set(tenant, tenant.id);
  let entered = 0;
  const tenants = plan.tenants.filter(({ id, leases }) => id === null || leases.length > 0);
  const steps: readonly Step[] = [
    ...tenants.map(
      (tenant): Step => ({
        line: tenant.line,
        run: (tx) => enterTenant(joined(deps, tx), actor, tenant, ids),
      }),
    ),
    ...plan.contacts.map(
      (contact): Step => ({
        line: contact.line,
        run: (tx) => enterContact(joined(deps, tx), actor, contact, ids, tx),
      }),
    ),
  ];
  for (let n = 0; n < steps.length; n += AT_ONCE) {
    const some = steps.slice(n, n + AT_ONCE);
    const command = { actor, name: "import", key: null, input: null };
    const done = await deps.store.transaction<null, Refused>(command, async (tx) => {
      for (const { line, run } of some) {
        const step = await run(tx);
        if (!step.ok) return err({ line, type: step.refusal.type });
      }
      return ok(null);
    });
    if (!done.ok) {
      const { line, type } = done.refusal;
      return {
        line,
        column: null,
        what: `was refused (${type}): it has changed since it was checked. Import it again`,
      };
    }
    entered += some.length;
    tell(entered);
  }
  return undefined;
}

type Refused = { readonly line: number; readonly type: string };
type Step = {
  readonly line: number;
  readonly run: (tx: Transaction) => Promise<Result<unknown, { readonly type: string }>>;
};

async function enterTenant(
  deps: Deps,
  actor: OperatorActor,
  tenant: PlannedTenant,
  ids: Map<PlannedTenant, OrganisationId>,
): Promise<Result<unknown, { readonly type: string }>> {
  const { name, number: organisationNumber, language } = tenant;
  let organisationId = tenant.id;
  if (!organisationId) {
    const facts = { kind: "TENANT", name, organisationNumber, language } as const;
    const registered = await registerOrganisation(deps, actor, facts, null);
    if (!registered.ok) return registered;
    ({ organisationId } = registered.value);
    ids.set(tenant, organisationId);
  }
  for (const { number, premises, districtId, startsOn, endsOn } of tenant.leases) {
    const facts = { organisationId, number, premises, districtId, startsOn, endsOn };
    const registered = await registerLease(deps, actor, facts, null);
    if (!registered.ok) return registered;
  }
  return ok(null);
}

async function enterContact(
  deps: Deps,
  actor: OperatorActor,
  { name, email, language, tenants }: PlannedContact,
  ids: ReadonlyMap<PlannedTenant, OrganisationId>,
  tx: Transaction,
): Promise<Result<unknown, { readonly type: string }>> {
  if (email !== null && (await tx.people.listByWorkEmails([email])).length > 0)
    return err({ type: "EmailAddressTaken" });
  const memberships = tenants.flatMap((tenant) => {
    const organisationId = ids.get(tenant);
    return organisationId ? [{ organisationId, roles: ["TENANT_CONTACT"] as const }] : [];
  });
  return registerPerson(deps, actor, { displayName: name, workEmail: email, language, memberships }, null);
}
