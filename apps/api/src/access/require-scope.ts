import type { Scope } from "@socialsmart/domain/access/scope";
import { forbidden } from "../error/api-errors.ts";
import type { ApiContext } from "../server/api-context.ts";

/** @throws a GraphQL error of code FORBIDDEN where the token lacks the scope. */
export function requireScope({ token }: ApiContext, scope: Scope): void {
  if (!token.scopes.includes(scope)) throw forbidden(scope);
}
