/** Asks the API as an internal tool would. */
export class GraphqlClient {
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  /** The answer's data. @throws if the API names any error */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const response = await fetch(this.#url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${this.#token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
    if (errors || !data) throw new Error(`The API answered ${response.status}: ${JSON.stringify(errors)}`);
    return data;
  }
}
