import type { GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../server/api-context.ts";

const made = new WeakMap<object, Map<GraphQLResolveInfo["fieldNodes"], unknown>>();

/** What a field needs that is the same for all the things it is resolved on: made once for each place in a request's document. */
export function oncePerField<T>(
  { loaders }: Pick<ApiContext, "loaders">,
  { fieldNodes }: GraphQLResolveInfo,
  make: () => T,
): T {
  const ofRequest = made.get(loaders) ?? new Map<GraphQLResolveInfo["fieldNodes"], unknown>();
  made.set(loaders, ofRequest);
  if (!ofRequest.has(fieldNodes)) ofRequest.set(fieldNodes, make());
  return ofRequest.get(fieldNodes) as T;
}
