import type { InvalidInput } from "@socialsmart/domain/kernel/refusal";
import { invalidInputError } from "../error/input-errors.ts";

export function routeNotFoundError(routeId: string) {
  return { __typename: "RouteNotFoundError", message: "There is no such route.", routeId } as const;
}

/** What is wrong with a channel, by the name that it has in the contract. */
export function invalidChannelError({ issues }: InvalidInput) {
  return invalidInputError({ issues: issues.map((issue) => ({ ...issue, path: "chatChannelId" })) });
}
