import type { ExecutionResult, GraphQLError } from "graphql";

type Parts = {
  readonly source: AsyncIterator<unknown>;
  /** Resolves once the reader can take more. */
  readonly untilRead: () => Promise<void>;
  readonly execute: (event: unknown) => Promise<ExecutionResult> | ExecutionResult;
};

/** The answers of a subscription: one for each event of its source, none of which is asked for before the last one is taken. */
export class EventResults implements AsyncIterableIterator<ExecutionResult> {
  readonly #parts: Parts;
  #lastWord: GraphQLError | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async next(): Promise<IteratorResult<ExecutionResult>> {
    const { source, untilRead, execute } = this.#parts;
    await untilRead();
    const event = await source.next();
    if (!event.done) return { done: false, value: await execute(event.value) };
    const error = this.#lastWord;
    this.#lastWord = undefined;
    return error ? { done: false, value: { errors: [error] } } : { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<ExecutionResult>> {
    await this.#parts.source.return?.();
    return { done: true, value: undefined };
  }

  /** Ends it, with an error that says why. */
  async endWith(error: GraphQLError): Promise<void> {
    this.#lastWord = error;
    await this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
