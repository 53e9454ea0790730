import type { PersonActor, ServiceActor } from "@socialsmart/domain/access/actor";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Authentication } from "../access/authentication.ts";
import type { Viewer } from "../access/viewer.ts";
import { createLoaders, type Loaders } from "../loading/loaders.ts";
import type { Live } from "../outbox/live.ts";

/** What every resolver is handed: one for each request. */
export type ApiContext = {
  readonly deps: Deps;
  readonly authentication: Authentication;
  readonly live: Live;
  /** Where people reach the API; undefined where nobody has said. */
  readonly publicUrl: string | undefined;
  /** Who asks. */
  readonly viewer: Viewer;
  /** The same to the domain: whom a use case is run for. */
  readonly actor: ServiceActor | PersonActor;
  /** The landlord's data. */
  readonly reader: Reader;
  /** What this request has read. */
  loaders: Loaders;
  /** When the request came in: one moment for everything that depends on the clock. */
  readonly now: Temporal.Instant;
};

/**
 * @param signal fires when nobody waits for the answer any more.
 * @throws a GraphQL error of code UNAUTHENTICATED; ProviderUnavailable, StoreUnavailable.
 */
export async function createContext(
  shared: Pick<ApiContext, "deps" | "authentication" | "live" | "publicUrl">,
  authorization: string | undefined,
  signal: AbortSignal,
): Promise<ApiContext> {
  const { deps, authentication } = shared;
  const viewer = await authentication.viewerOf(authorization);
  const { actor } = viewer;
  const reader = deps.store.reader(actor.landlordId, { signal });
  const now = deps.clock.now();
  return { ...shared, viewer, actor, reader, loaders: createLoaders(reader, now), now };
}

/** The same who, and nothing read yet: for each event of a stream, whose reads end with the signal. */
export function renewed(context: ApiContext, signal: AbortSignal): ApiContext {
  const { deps, actor } = context;
  const now = deps.clock.now();
  const reader = deps.store.reader(actor.landlordId, { signal });
  return { ...context, now, reader, loaders: createLoaders(reader, now) };
}

/** Who asks, as an id. */
export function idOf({ actor }: Pick<ApiContext, "actor">): string {
  return actor.kind === "SERVICE" ? actor.tokenId : actor.personId;
}

/** Waits for a command's answer; what the request has read before is read again, and whoever watches hears of it. */
export async function afterCommand<Answer>(context: ApiContext, command: Promise<Answer>): Promise<Answer> {
  const answer = await command;
  context.loaders = createLoaders(context.reader, context.now);
  context.live.poller.poke();
  return answer;
}
