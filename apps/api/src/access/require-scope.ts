import type { Scope } from "@socialsmart/domain/access/scope";
import { forbidden } from "../error/api-errors.ts";
import type { ApiContext } from "../server/api-context.ts";

/** @throws a GraphQL error of code FORBIDDEN where a tool lacks the scope, and for every person: they have roles. */
export function requireScope({ actor }: ApiContext, scope: Scope): void {
  if (actor.kind === "PERSON" || !actor.scopes.includes(scope)) throw forbidden(scope);
}
