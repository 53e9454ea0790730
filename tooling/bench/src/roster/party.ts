import type { Ids, PledgeId } from "@socialsmart/domain/kernel/ids";
import type { Client } from "../load.ts";
import type { Contender } from "../pledge/contender.ts";
import { keyFrom } from "../pledge/ours.ts";
import type { Program } from "../program.ts";
import { type Answer, openAsker } from "./asker.ts";
import { PLEDGE, type Question, WITHDRAW } from "./questions.ts";

/** One of those who are compared: a running program, and how it is spoken to. */
export type Party = {
  readonly program: Program;
  ask(question: Question, id: string): Promise<Answer>;
  readonly contender: Contender;
  close(): Promise<void>;
};

/** The API, asked with a service token. */
export function apiParty(program: Program, token: string, ids: Ids): Party {
  const asker = openAsker(program.url, token);
  const command = async (query: string, input: unknown) => {
    const body = JSON.stringify({ query, variables: { input, key: keyFrom(ids) } });
    const { answer } = (await dataIn(asker.ask("/graphql", body))) as { answer: CommandAnswer };
    if (!answer.pledge) throw new Error(`Refused: ${JSON.stringify(answer)}`);
    return answer.pledge.id;
  };
  const close = async () => {
    asker.close();
    await program.close();
  };
  return {
    program,
    ask: ({ body }, id) => asker.ask("/graphql", body(id)),
    contender: {
      pledge: ({ shiftId }, organisationId) => command(PLEDGE, { shiftId, organisationId, places: 1 }),
      async withdraw(_spot, pledgeId) {
        await command(WITHDRAW, { pledgeId });
      },
      close,
    },
    close,
  };
}

type CommandAnswer = { readonly pledge?: { readonly id: PledgeId } };

/** The bare handler, which has an address for each thing. */
export function bareParty(program: Program): Party {
  const asker = openAsker(program.url);
  const command = async (path: string, variables: unknown) => {
    const body = JSON.stringify({ variables });
    return ((await dataIn(asker.ask(path, body))) as { pledgeId: PledgeId }).pledgeId;
  };
  const close = async () => {
    asker.close();
    await program.close();
  };
  return {
    program,
    ask: ({ bare, body }, id) => asker.ask(bare, body(id)),
    contender: {
      pledge: (spot, organisationId) => command("/pledge", { spot, organisationId }),
      async withdraw(spot, pledgeId) {
        await command("/withdraw", { spot, pledgeId });
      },
      close,
    },
    close,
  };
}

/** Asks about one after the other, each client from another one on, and looks at each answer only as far as costs nothing. */
export function askingClient(party: Party, question: Question, ids: readonly string[], n: number): Client {
  let next = n * 7;
  return {
    async next() {
      const id = ids[next % ids.length] ?? "";
      next += 1;
      const { status, text } = await party.ask(question, id);
      if (status !== 200 || !text.startsWith('{"data":{')) throw new Error(`${status} ${text.slice(0, 400)}`);
    },
    finish: async () => {},
  };
}

/** What is answered, as the client reads it. @throws if it is an error. */
export async function dataIn(asked: Promise<Answer>): Promise<unknown> {
  const { status, text } = await asked;
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (status !== 200 || !data || errors) throw new Error(`${status} ${text.slice(0, 400)}`);
  return data;
}
