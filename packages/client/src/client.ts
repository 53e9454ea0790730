import { type Attempt, attempt, type Request } from "./attempt.ts";
import {
  type Document,
  hashOf,
  type KeyVariable,
  operationKind,
  type TakesKey,
  type VariablesArgument,
} from "./document.ts";
import { type SocialsmartError, UnreachableError } from "./errors.ts";
import { type Connection, type Paged, pagesOf } from "./pages.ts";
import { type Patience, USUAL_PATIENCE, wait, waitBefore } from "./retry.ts";

export type ClientOptions = Partial<Patience> & {
  /** Where the API is: `https://socialsmart.example`. */
  readonly url: string;
  /** A service token: `ssm_…`. */
  readonly token: string;
  /** Something else to send requests with. */
  readonly fetch?: typeof fetch;
  /**
   * What is sent of a document: its text, or its hash alone, for an API that takes listed documents only. Texts, unless said
   * otherwise.
   */
  readonly send?: "texts" | "hashes";
  /** Hears of every attempt that failed and is followed by another. */
  readonly onRetry?: (retry: Retry) => void;
};

export type Retry = {
  readonly error: SocialsmartError;
  /** 1 after the first attempt. */
  readonly attempt: number;
  readonly waitMs: number;
};

export type CallOptions = {
  /** Ends the call, which then throws the signal's reason. */
  readonly signal?: AbortSignal;
};

export type CommandOptions = CallOptions & {
  /**
   * The key that the command is sent with, however often that is; a random one unless said otherwise. Name one that outlives
   * the program to have a command done once even if the program is run again.
   */
  readonly idempotencyKey?: string;
};

/** Every call throws a `SocialsmartError` where there is no answer, or not the whole of it. */
export type Client = {
  query<Answer, Variables>(
    document: Document<Answer, Variables>,
    ...rest: [...VariablesArgument<Variables>, options?: CallOptions]
  ): Promise<Answer>;

  /** Does a command once, however often it has to be sent. A refusal is an answer, with its `__typename`. */
  command<Answer, Variables extends KeyVariable>(
    document: TakesKey<Variables> extends true ? Document<Answer, Variables> : never,
    variables: Omit<Variables, "idempotencyKey">,
    options?: CommandOptions,
  ): Promise<Answer>;

  /**
   * A connection's pages, one after the other as they are asked for.
   *
   * @param pick finds the connection in an answer; null where what it belongs to is not there, which ends the pages.
   */
  pages<Answer, Variables extends Paged, Page extends Connection>(
    document: Document<Answer, Variables>,
    variables: Variables,
    pick: (answer: Answer) => Page | null | undefined,
    options?: CallOptions,
  ): AsyncGenerator<Page, void, undefined>;
};

/** Talks to a Socialsmart API for an internal tool. @throws TypeError if the URL is none. */
export function createClient({
  url,
  token,
  fetch = globalThis.fetch,
  send = "texts",
  onRetry,
  ...rest
}: ClientOptions): Client {
  const patience = { ...USUAL_PATIENCE, ...rest };
  const endpoint = new URL("graphql", url.endsWith("/") ? url : `${url}/`).href;

  const call = async (
    document: Document<unknown, never>,
    variables: object,
    { signal }: CallOptions,
    idempotencyKey: string | null = null,
  ) => {
    const what = send === "hashes" ? { documentId: hashOf(document) } : { query: document.toString() };
    const body = JSON.stringify({ ...what, variables });
    const request: Request = { url: endpoint, token, body, fetch, idempotencyKey };
    return persist(request, patience, signal, onRetry);
  };

  const query = async <Answer, Variables>(
    document: Document<Answer, Variables>,
    variables: object = {},
    options: CallOptions = {},
  ) => {
    const kind = operationKind(document.toString());
    if (kind !== "query") throw new TypeError(`A ${kind} is no query.`);
    return (await call(document, variables, options)) as Answer;
  };

  return {
    query: (document, ...[variables, options]) =>
      query(document, variables as object, options as CallOptions),
    async command(document, variables, { idempotencyKey = crypto.randomUUID(), ...options } = {}) {
      // Sent again without its key, a command could be done twice.
      const text = document.toString();
      if (operationKind(text) !== "mutation" || !text.includes("$idempotencyKey"))
        throw new TypeError("A command is a mutation that takes $idempotencyKey.");
      return (await call(document, { ...variables, idempotencyKey }, options, idempotencyKey)) as never;
    },
    pages: (document, variables, pick, options) =>
      pagesOf((after) => query(document, { ...variables, ...(after !== null && { after }) }, options), pick),
  };
}

/** Asks until there is an answer, or no hope of one. */
async function persist(
  request: Request,
  patience: Patience,
  callerSignal: AbortSignal | undefined,
  onRetry: ClientOptions["onRetry"],
): Promise<unknown> {
  const until = performance.now() + patience.deadlineMs;
  for (let count = 1; ; count += 1) {
    callerSignal?.throwIfAborted();
    const outcome = await attemptInTime(request, patience, until, callerSignal);
    if (outcome.type === "Answered") return outcome.data;
    const waitMs = waitBefore(count, outcome.retryAfterMs, patience);
    if (!outcome.passes || count >= patience.attempts || performance.now() + waitMs >= until)
      throw outcome.error;
    onRetry?.({ error: outcome.error, attempt: count, waitMs });
    await wait(waitMs, callerSignal);
  }
}

/** One attempt, which is given up when its time, or that of the whole call, is over. */
async function attemptInTime(
  request: Request,
  { attemptMs, deadlineMs }: Patience,
  until: number,
  callerSignal: AbortSignal | undefined,
): Promise<Attempt> {
  const ms = Math.max(0, Math.min(attemptMs, until - performance.now()));
  const timeout = AbortSignal.timeout(Math.ceil(ms));
  const signal = callerSignal ? AbortSignal.any([callerSignal, timeout]) : timeout;
  try {
    return await attempt(request, signal);
  } catch (cause) {
    if (!timeout.aborted || callerSignal?.aborted) throw cause;
    const seconds = Math.min(attemptMs, deadlineMs) / 1000;
    const { url, idempotencyKey } = request;
    const error = new UnreachableError(`${url} did not answer within ${seconds} s.`, {
      idempotencyKey,
      cause,
    });
    return { type: "Failed", error, passes: true, retryAfterMs: null };
  }
}
