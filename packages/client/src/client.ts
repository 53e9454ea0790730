import type { Request, Token } from "./attempt.ts";
import {
  type Document,
  hashOf,
  type KeyVariable,
  operationKind,
  type TakesKey,
  type VariablesArgument,
} from "./document.ts";
import { type Connection, type Paged, pagesOf } from "./pages.ts";
import { persist } from "./persist.ts";
import { type Patience, type Retry, USUAL_PATIENCE } from "./retry.ts";
import { subscribe } from "./subscribe.ts";

export type ClientOptions = Partial<Patience> & {
  /** Where the API is: `https://socialsmart.example`. */
  readonly url: string;
  /** A service token, `ssm_…`, or what gives a person's access token that has not expired. */
  readonly token: Token;
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

  /**
   * What a subscription tells, as it happens. A connection that is lost is made again, and begins with what is so then. To leave
   * the loop ends it.
   */
  subscribe<Answer, Variables>(
    document: Document<Answer, Variables>,
    ...rest: [...VariablesArgument<Variables>, options?: CallOptions]
  ): AsyncGenerator<Answer, void, undefined>;
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

  const requestOf = (
    path: string,
    document: Document<unknown, never>,
    variables: object,
    idempotencyKey: string | null = null,
  ): Request => {
    const what = send === "hashes" ? { documentId: hashOf(document) } : { query: document.toString() };
    const body = JSON.stringify({ ...what, variables });
    return { url: `${endpoint}${path}`, token, body, fetch, idempotencyKey };
  };

  const query = async <Answer, Variables>(
    document: Document<Answer, Variables>,
    variables: object = {},
    { signal }: CallOptions = {},
  ) => {
    const kind = operationKind(document.toString());
    if (kind !== "query") throw new TypeError(`A ${kind} is no query.`);
    return (await persist(requestOf("", document, variables), patience, signal, onRetry)) as Answer;
  };

  return {
    query: (document, ...[variables, options]) =>
      query(document, variables as object, options as CallOptions),
    async command(document, variables, { idempotencyKey = crypto.randomUUID(), signal } = {}) {
      // Sent again without its key, a command could be done twice.
      const text = document.toString();
      if (operationKind(text) !== "mutation" || !text.includes("$idempotencyKey"))
        throw new TypeError("A command is a mutation that takes $idempotencyKey.");
      const request = requestOf("", document, { ...variables, idempotencyKey }, idempotencyKey);
      return (await persist(request, patience, signal, onRetry)) as never;
    },
    pages: (document, variables, pick, options) =>
      pagesOf((after) => query(document, { ...variables, ...(after !== null && { after }) }, options), pick),
    subscribe(document, ...[variables, options]) {
      if (operationKind(document.toString()) !== "subscription")
        throw new TypeError("This is no subscription.");
      const { signal } = (options ?? {}) as CallOptions;
      const request = requestOf("/stream", document, (variables ?? {}) as object);
      return subscribe(request, { patience, signal, onRetry }) as never;
    },
  };
}
