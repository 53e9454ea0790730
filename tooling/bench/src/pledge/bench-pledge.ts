import { createIds } from "@socialsmart/runtime/ids";
import { type Figures, type Report, say } from "../report.ts";
import { rounded } from "../statistics.ts";
import { checkRosters } from "./check-rosters.ts";
import { type Comparison, compare } from "./compare.ts";
import { countStatements } from "./count-statements.ts";
import { prepare } from "./ground.ts";
import { growthOf } from "./growth.ts";
import { inFolder, onServer, type Place } from "./places.ts";
import { FULL, QUICK, type Size } from "./size.ts";

/**
 * What a pledge and a withdrawal cost, beside the same rows written by hand in the same run: on MariaDB, whose ratios are
 * the bench's, and on SQLite.
 *
 * @param quick a moment of each, on SQLite alone: says whether the bench works, and nothing of speed
 */
export async function benchPledge({ quick }: { quick: boolean }): Promise<Report> {
  if (quick) return measureOn(inFolder, "SQLite", QUICK);
  const server = await measureOn(onServer, "MariaDB", FULL);
  const file = await measureOn(inFolder, "SQLite", FULL);
  return {
    ratios: server.ratios,
    figures: { ...server.figures, ...prefixed("sqlite", { ...file.ratios, ...file.figures }) },
    tables: [...server.tables, ...file.tables],
  };
}

async function measureOn(makePlace: () => Promise<Place>, database: string, size: Size): Promise<Report> {
  const ids = createIds();
  const place = await makePlace();
  try {
    say(`\n${database}: laying out ${size.pledges.few} and ${size.pledges.many} pledges …`);
    const few = await prepare(await place.newUrl("few"), ids, size, size.pledges.few);
    const many = await prepare(await place.newUrl("many"), ids, size, size.pledges.many);
    const statements = await countStatements(few);
    say(`Round trips of ours: ${statements.pledge} per pledge, ${statements.withdrawal} per withdrawal`);
    const hot = await compare(few, few.grounds.hot, size, `${database}, ${size.hotShifts} hot shifts`);
    const cold = await compare(few, few.grounds.cold, size, `${database}, ${size.coldShifts} cold shifts`);
    const growth = await growthOf(few, many, size);
    for (const ground of [few, many]) {
      await checkRosters(ground.sql);
      await ground.close();
    }
    return {
      ratios: { hot: hot.ratio, cold: cold.ratio, growth: growth.ratio },
      figures: {
        roundTripsPerPledge: statements.pledge,
        roundTripsPerWithdrawal: statements.withdrawal,
        ...figuresOf("hot", hot),
        ...figuresOf("cold", cold),
        msPerPledgeAmongFew: growth.msAmongFew,
        msPerPledgeAmongMany: growth.msAmongMany,
      },
      tables: [hot.table, cold.table],
    };
  } finally {
    await place.close();
  }
}

function figuresOf(where: string, { ours, byHand, lean }: Comparison): Figures {
  return {
    [`${where}PerSecond`]: ours.rate,
    [`${where}PerSecondByHand`]: byHand.rate,
    [`${where}PerSecondLean`]: lean.rate,
    [`${where}RatioToLean`]: rounded(ours.rate / lean.rate),
    [`${where}MedianMs`]: ours.median,
    [`${where}P99Ms`]: ours.p99,
    [`${where}P99OverMedian`]: rounded(ours.p99 / ours.median),
  };
}

function prefixed(prefix: string, figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      `${prefix}${name[0]?.toUpperCase()}${name.slice(1)}`,
      value,
    ]),
  );
}
