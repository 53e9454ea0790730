import { say } from "../report.ts";
import { takeTurns } from "../rounds.ts";
import { median, rounded } from "../statistics.ts";
import { turnOf } from "./compare.ts";
import type { Ground } from "./ground.ts";
import type { Size } from "./size.ts";

type Growth = {
  /** The time that a transaction takes among many pledges over that among few. */
  readonly ratio: number;
  /** Milliseconds between two transactions that end, all clients together. */
  readonly msAmongFew: number;
  readonly msAmongMany: number;
};

/** The same shifts and rosters, in a database of few pledges and in one of many, in turns. */
export async function growthOf(few: Ground, many: Ground, size: Size): Promise<Growth> {
  const samples = await takeTurns(size.growthRounds, {
    few: turnOf(few, few.ours, few.grounds.cold, size),
    many: turnOf(many, many.ours, many.grounds.cold, size),
  });
  const [msAmongFew, msAmongMany] = [samples.few, samples.many].map((all) =>
    median(all.map(({ rate }) => 1000 / rate)),
  );
  if (!msAmongFew || !msAmongMany) throw new Error("Nothing was measured");
  const ratio = rounded(msAmongMany / msAmongFew);
  const { few: fewPledges, many: manyPledges } = size.pledges;
  say(`\nA pledge among ${manyPledges} takes ${ratio} times as long as among ${fewPledges}`);
  return { ratio, msAmongFew: rounded(msAmongFew), msAmongMany: rounded(msAmongMany) };
}
