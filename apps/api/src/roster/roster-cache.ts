import type { GraphQLSchema, OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import type { CheckedOperation } from "../operation/operations.ts";
import type { ApiContext } from "../server/api-context.ts";
import type { HttpAnswer } from "../server/http-answer.ts";
import { type RosterOperation, rosterOperation, rosterScope } from "./roster-operation.ts";

type Asked = {
  readonly operation: CheckedOperation;
  readonly context: ApiContext;
  /** The header, which decides in what form it is answered. */
  readonly accept: string | undefined;
};

type Kept = {
  readonly answer: HttpAnswer & { readonly body: Buffer };
  /** That of the rosters before they were read. */
  readonly version: string;
  /** The time in which it holds while nothing changes. */
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant | undefined;
};

/** An answer of a thousand pledges is some 100 kB. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Answers that hold nothing but rosters, kept until one of those changes. Whether it has is asked of the database in the very request
 * that is answered, so that no answer is ever older than the request.
 */
export class RosterCache {
  readonly #schema: GraphQLSchema;
  readonly #answers = new LRUCache<string, Kept>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ answer }, key) => answer.body.length + key.length,
  });
  readonly #operations = new WeakMap<
    OperationDefinitionNode,
    { readonly found: RosterOperation | undefined }
  >();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The answer that is kept, or else the one that is made. */
  async answer(asked: Asked, make: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
    const { reader, now } = asked.context;
    const scope = this.#scopeOf(asked.operation);
    const key = scope && keyOf(asked);
    if (!key) return make();
    const version = await reader.rosters.version(scope);
    const kept = this.#answers.get(key);
    if (kept && kept.version === version && holdsAt(kept, now)) return kept.answer;
    const made = await make();
    if (!isWhole(made)) return made;
    const until = await reader.rosters.nextMoment(scope, now);
    const answer = { ...made, body: Buffer.from(made.body) };
    this.#answers.set(key, { answer, version, from: now, until });
    return answer;
  }

  #scopeOf({ checked, operation, variables }: CheckedOperation) {
    const known = this.#operations.get(operation) ?? {
      found: rosterOperation(this.#schema, checked.document, operation),
    };
    this.#operations.set(operation, known);
    return known.found && rosterScope(known.found, variables);
  }
}

/** Undefined for people, who see what their roles let them see of each thing; tools with the same scopes see the same. */
function keyOf({ operation: { checked, operation, variables }, context: { actor }, accept }: Asked) {
  if (actor.kind !== "SERVICE") return undefined;
  const { landlordId, scopes } = actor;
  return JSON.stringify([
    landlordId,
    scopes.toSorted(),
    checked.hash,
    operation.name?.value,
    variables,
    accept,
  ]);
}

/** Whether nothing went wrong: errors come first in an answer. */
function isWhole({ status, body }: HttpAnswer): boolean {
  return status === 200 && body.toString().startsWith('{"data":');
}

function holdsAt({ from, until }: Kept, now: Temporal.Instant): boolean {
  const { compare } = Temporal.Instant;
  return compare(from, now) <= 0 && (until === undefined || compare(now, until) < 0);
}
