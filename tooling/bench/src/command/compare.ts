import { sayTable, type Table } from "../report.ts";
import { takeTurns } from "../rounds.ts";
import { median, percentile, rounded } from "../statistics.ts";
import { typedBy } from "./phrases.ts";
import type { Size } from "./size.ts";
import type { Town } from "./town.ts";
import type { Typed, Typing, Typists } from "./typist.ts";

/** What one of them took for all commands that count, in milliseconds. */
export type Speed = {
  readonly perSecond: number;
  readonly ackMedian: number;
  readonly ackP99: number;
  readonly answerMedian: number;
  readonly answerP99: number;
};

export type Contender = {
  readonly title: string;
  /** Where it takes commands. */
  readonly endpoint: string;
  /** @throws if this is not the answer */
  check(typed: Typed, answer: string): void;
};

type Turn = { readonly typings: readonly Typing[]; readonly seconds: number };

/** Lets all people type to each contender in turns. Whoever is named last is the yardstick. */
export async function compare<Name extends string>(
  { people, rounds, turnMs }: Size,
  town: Town,
  typists: Typists,
  contenders: Readonly<Record<Name, Contender>>,
): Promise<{ readonly speeds: Readonly<Record<Name, Speed>>; readonly table: Table }> {
  const names = Object.keys(contenders) as Name[];
  const turns = Object.fromEntries(
    names.map((name) => {
      const { endpoint, check } = contenders[name];
      const typed = Array.from({ length: people }, (_, person) => typedBy(person, town));
      const turn = async (): Promise<Turn> => {
        const begin = performance.now();
        const typings: Typing[] = [];
        const work = async (person: number) => {
          while (performance.now() - begin < turnMs) {
            const next = typed[person]?.next().value;
            if (!next) throw new Error("Nobody is out of words");
            const typing = await typists.type(endpoint, person, next);
            check(next, typing.answer);
            typings.push(typing);
          }
        };
        await Promise.all(typed.map((_, person) => work(person)));
        return { typings, seconds: (performance.now() - begin) / 1000 };
      };
      return [name, turn];
    }),
  ) as Record<Name, () => Promise<Turn>>;
  const measured = await takeTurns(rounds, turns);
  const speeds = Object.fromEntries(names.map((name) => [name, speedOf(measured[name])])) as Record<
    Name,
    Speed
  >;
  const table = tableOf(
    people,
    names.map((name) => ({ title: contenders[name].title, ...speeds[name] })),
  );
  sayTable(table);
  return { speeds, table };
}

function speedOf(turns: readonly Turn[]): Speed {
  const typings = turns.flatMap((turn) => turn.typings);
  const acks = typings.map(({ ackMs }) => ackMs);
  const answers = typings.map(({ answerMs }) => answerMs);
  return {
    perSecond: rounded(median(turns.map(({ typings: of, seconds }) => of.length / seconds))),
    ackMedian: rounded(median(acks)),
    ackP99: rounded(percentile(acks, 0.99)),
    answerMedian: rounded(median(answers)),
    answerP99: rounded(percentile(answers, 0.99)),
  };
}

function tableOf(people: number, rows: readonly (Speed & { readonly title: string })[]): Table {
  return {
    headings: [
      `A command, ${people} people at once`,
      "per second",
      "ack median ms",
      "ack p99 ms",
      "answer median ms",
      "answer p99 ms",
    ],
    rows: rows.map(({ title, perSecond, ackMedian, ackP99, answerMedian, answerP99 }) => [
      title,
      ...[perSecond, ackMedian, ackP99, answerMedian, answerP99].map(String),
    ]),
  };
}
