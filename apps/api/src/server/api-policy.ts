import type { DocumentPolicy } from "../operation/operations.ts";
import type { StreamSettings } from "./event-streams.ts";
import type { RateLimitSettings } from "./rate-limits.ts";

/** What the API lets others do. */
export type ApiPolicy = RateLimitSettings &
  StreamSettings &
  Pick<DocumentPolicy, "documents"> & {
    /** Where the persisted documents lie: the path of a `persisted-documents.json`. */
    readonly persistedDocuments: string | undefined;
    /** Whether those who are known may ask what the schema is. */
    readonly introspection: boolean;
    /** Proxies whose word is taken for whom they speak for: addresses, or networks such as 10.0.0.0/8. */
    readonly trustedProxies: readonly string[];
    /** Where people reach the API, to be told in links; undefined where nobody has said. */
    readonly publicUrl: string | undefined;
    /** Whether answers about rosters are kept while those have not changed. */
    readonly rosterCache: boolean;
    /** How long a request may take to come in, in milliseconds. */
    readonly incomingTimeoutMs: number;
  };

export const DEFAULT_POLICY: ApiPolicy = {
  documents: "any",
  persistedDocuments: undefined,
  introspection: true,
  rateLimit: 6_000,
  failureLimit: 60,
  streamLimit: 20,
  recheckMs: 3_000,
  trustedProxies: [],
  publicUrl: undefined,
  rosterCache: true,
  incomingTimeoutMs: 15_000,
  timeoutMs: 15_000,
};
