import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { Need } from "../access/need.ts";

const OR = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** A request that says in the wrong form what it wants: code BAD_USER_INPUT, with the argument's name. */
export function badArgument(argument: string, problem: string): GraphQLError {
  return new GraphQLError(`The argument ${argument} ${problem}.`, {
    extensions: { code: "BAD_USER_INPUT", argument },
  });
}

/** Something that neither the tool's scopes nor the person's roles reach: code FORBIDDEN, with those that would. */
export function forbidden({ scope, roles }: Need, { status }: { status?: 403 } = {}): GraphQLError {
  const tool = scope === null ? "no tool may do this" : `a tool needs the scope ${scope}`;
  return new GraphQLError(`Not allowed: ${tool}; a person needs ${oneOf(roles)}.`, {
    extensions: { code: "FORBIDDEN", ...(scope && { scope }), roles, ...(status && { http: { status } }) },
  });
}

/** Several roles may reach it each in another way, so that who has one of them is not told in vain to have it. */
function oneOf(roles: Need["roles"]): string {
  if (roles.length === 1) return `the role ${roles[0]}`;
  return `a role that covers this: ${OR.format(roles)}`;
}

export type AuthenticationProblem =
  | "MISSING"
  | "MALFORMED"
  | "UNKNOWN"
  | "EXPIRED"
  | "REVOKED"
  /** A sign-in that the identity provider has not made, or not for this API. */
  | "NOT_ACCEPTED"
  /** Somebody who signs in for the first time, with no address to be known by. */
  | "ADDRESS_NOT_VERIFIED"
  /** Nobody has the address. */
  | "NOBODY"
  | "SEVERAL_PEOPLE"
  /** The person with the address signs in with another account. */
  | "ANOTHER_ACCOUNT";

/** Nobody knows who asks: code UNAUTHENTICATED, answered with HTTP status 401. */
export function unauthenticated(reason: AuthenticationProblem, message: string): GraphQLError {
  const headers = new HeaderMap([["www-authenticate", 'Bearer realm="Socialsmart"']]);
  // Not as one literal: graphql-yoga's types, which come with GraphiQL, claim the field for another kind of headers.
  const extensions: Record<string, unknown> = {
    code: "UNAUTHENTICATED",
    reason,
    http: { status: 401, headers },
  };
  return new GraphQLError(message, { extensions });
}

/** A request that is refused before anything of it is done. */
export function refusal(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

/** A request that can never be answered: code BAD_REQUEST. */
export function badRequest(message: string): GraphQLError {
  return refusal(400, "BAD_REQUEST", message);
}

/** @param allowed the methods that are, as the header Allow has them. */
export function methodNotAllowed(allowed: string, message: string): GraphQLError {
  const http = { status: 405, headers: new HeaderMap([["allow", allowed]]) };
  const extensions: Record<string, unknown> = { code: "METHOD_NOT_ALLOWED", http };
  return new GraphQLError(message, { extensions });
}

/** What GraphQL finds wrong with a request, which is refused for all of it. */
export function allWith(code: string, errors: readonly GraphQLError[]): AggregateError {
  const extensions = { code, http: { status: 400 } };
  return new AggregateError(
    errors.map(({ message, nodes }) => new GraphQLError(message, { nodes: nodes ?? null, extensions })),
  );
}
