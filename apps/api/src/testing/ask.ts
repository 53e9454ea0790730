/** An answer over HTTP, as it came. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into whatever the query asked for.
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
  }[];
};

/** Posts a body, whatever it is, to an API's `/graphql`. */
export async function post(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });
  const answer = (await response.json()) as Partial<Pick<Answer, "data" | "errors">>;
  return {
    status: response.status,
    headers: response.headers,
    data: answer.data ?? null,
    errors: answer.errors ?? [],
  };
}

/** Asks a query with a token. */
export function ask(
  url: string,
  token: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  return post(url, JSON.stringify({ query, variables }), { authorization: `Bearer ${token}` });
}
