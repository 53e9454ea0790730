/** A subscription over HTTP, as it comes. */
export type Watch = {
  readonly status: number;
  /** The next event's answer; undefined once the stream has ended. */
  next(): Promise<Answer | undefined>;
  /** The names of the events so far: `next`, `complete`; `comment` for a heartbeat. */
  readonly kinds: readonly string[];
  close(): Promise<void>;
};

type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into whatever the subscription asked for.
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
};

/** Opens a subscription; what is refused gives its errors as the one event. */
export async function watch(
  url: string,
  token: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Watch> {
  const abort = new AbortController();
  const response = await fetch(`${url}/graphql/stream`, {
    method: "POST",
    body: JSON.stringify({ query, variables }),
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    signal: abort.signal,
  });
  const { status } = response;
  const kinds: string[] = [];
  const blocks = status === 200 ? blocksOf(response) : oneBlock(await response.text());
  return {
    status,
    kinds,
    async next() {
      for (;;) {
        const { done, value } = await blocks.next();
        if (done) return undefined;
        const { kind, data } = parse(value);
        kinds.push(kind);
        if (kind === "next") return JSON.parse(data);
      }
    },
    async close() {
      abort.abort();
      await blocks.return(undefined);
    },
  };
}

async function* blocksOf({ body }: Response): AsyncGenerator<string> {
  let text = "";
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const end = text.indexOf("\n\n");
      if (end >= 0) {
        yield text.slice(0, end);
        text = text.slice(end + 2);
        continue;
      }
      const { done = true, value = "" } = (await reader?.read()) ?? {};
      if (done) return;
      text += value;
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

async function* oneBlock(json: string): AsyncGenerator<string> {
  yield `event: next\ndata: ${json}`;
}

function parse(block: string): { kind: string; data: string } {
  const lines = block.split("\n");
  const fieldOf = (name: string) =>
    lines.flatMap((line) => (line.startsWith(`${name}: `) ? [line.slice(name.length + 2)] : [])).join("\n");
  return { kind: fieldOf("event") || "comment", data: fieldOf("data") };
}
