import { deepStrictEqual } from "node:assert";
import { createIds } from "@socialsmart/runtime/ids";
import { tableOfAims } from "../aims.ts";
import { onServer, onSmallServer } from "../pledge/places.ts";
import { pledgingClient } from "../pledge/pledging-client.ts";
import { type Figures, type Report, say, sayTable } from "../report.ts";
import { rounded } from "../statistics.ts";
import { AIMS } from "./aims.ts";
import { checkAnswers } from "./check-answers.ts";
import { compare, type Speed } from "./compare.ts";
import { countStatements } from "./count-statements.ts";
import { type Ground, prepare } from "./ground.ts";
import { growthOf } from "./growth.ts";
import { askingClient, type Party } from "./party.ts";
import { INITIATIVE, type Question, ROSTER, SHORT_ROSTER } from "./questions.ts";
import { FULL, QUICK, ROSTER_SIZE, type Size } from "./size.ts";

/**
 * What the API costs beside a bare `node:http` handler that answers the same JSON from SQL by hand, in the same run, each in a
 * process of its own, on MariaDB.
 *
 * @param quick a moment of each, in a small town: says whether the bench works, and nothing of speed
 */
export async function benchRoster({ quick }: { quick: boolean }): Promise<Report> {
  const size = quick ? QUICK : FULL;
  const place = await (quick ? onSmallServer() : onServer());
  const grounds: Ground[] = [];
  try {
    const ids = createIds();
    for (const [name, history] of [
      ["few", 1],
      ["many", size.history],
    ] as const) {
      say(`Laying out ${ROSTER_SIZE * size.shifts * history} pledges …`);
      grounds.push(await prepare(await place.newUrl(name), ids, size, history));
    }
    const [few, many] = grounds;
    if (!few || !many) throw new Error("unreachable");
    return await measureOn(few, many, size);
  } finally {
    for (const ground of grounds) await ground.close();
    await place.close();
  }
}

async function measureOn(few: Ground, many: Ground, size: Size): Promise<Report> {
  const { districtIds, initiativeIds, pledging } = few.town;
  // Growth is told from two processes of the same age: one that has answered for minutes is quicker than one that has not.
  const [bare, cold, warm, amongFew, amongMany] = await Promise.all([
    few.startBare(),
    few.startApi("off"),
    few.startApi("on"),
    few.startApi("off"),
    many.startApi("off"),
  ]);

  // Those with all that history among them: the same rosters are in it, and a process is slow until it has answered some.
  const everybody = () =>
    checkAnswers(
      [bare, cold, warm, amongFew, amongMany],
      [
        { question: ROSTER, ids: districtIds },
        { question: INITIATIVE, ids: sample(initiativeIds) },
      ],
    );
  say("Everybody is asked for every roster …");
  const before = await everybody();

  const [districtId = ""] = districtIds;
  const count = { sql: few.sql, times: size.timesCounted };
  const statements = {
    statementsPerRoster: await countStatements(count, cold, ROSTER, districtId),
    statementsPerShortRoster: await countStatements(count, cold, SHORT_ROSTER, districtId),
    statementsPerRosterAmongMany: await countStatements(count, amongMany, ROSTER, districtId),
    statementsPerWarmRoster: await countStatements(count, warm, ROSTER, districtId),
    statementsPerInitiative: await countStatements(count, cold, INITIATIVE, initiativeIds[0] ?? ""),
  };

  const asking = (title: string, party: Party, question: Question, ids: readonly string[]) => ({
    title,
    party,
    makeClient: (n: number) => askingClient(party, question, ids, n),
  });
  const ofRosters = (clients: number) =>
    compare("A district's roster", size, clients, {
      cold: asking("the API, nothing cached", cold, ROSTER, districtIds),
      warm: asking("the API, rosters unchanged", warm, ROSTER, districtIds),
      bare: asking("a bare handler", bare, ROSTER, districtIds),
    });
  const ofInitiatives = (clients: number) =>
    compare("An initiative", size, clients, {
      small: asking("the API, nothing cached", cold, INITIATIVE, initiativeIds),
      smallWarm: asking("the API, rosters unchanged", warm, INITIATIVE, initiativeIds),
      smallBare: asking("a bare handler", bare, INITIATIVE, initiativeIds),
    });
  const rosters = await ofRosters(size.clients);
  const rostersAlone = await ofRosters(1);
  const initiatives = await ofInitiatives(size.clients);
  const initiativesAlone = await ofInitiatives(1);
  const growth = await growthOf(amongFew, amongMany, districtIds, size);

  const pledgingOn = (title: string, party: Party) => ({
    title,
    party,
    makeClient: (n: number) => pledgingClient(party.contender, pledging, pledging.spots, n),
  });
  const pledges = await compare("A pledge or its withdrawal", size, size.clients, {
    pledge: pledgingOn("the API", warm),
    pledgeBare: pledgingOn("a bare handler that writes the same rows", bare),
  });
  say("Everybody is asked again …");
  deepStrictEqual(await everybody(), before, "Those who pledged have withdrawn, and yet rosters differ");

  const peaks = await Promise.all([cold, warm].map(({ program }) => program.meter()));
  const speeds = rosters.speeds;
  const ratios = {
    cold: rounded(speeds.cold.rate / speeds.bare.rate),
    warm: rounded(speeds.warm.rate / speeds.bare.rate),
    cpu: rounded(speeds.cold.cpuMs / speeds.bare.cpuMs),
    small: rounded(initiatives.speeds.small.rate / initiatives.speeds.smallBare.rate),
    pledge: rounded(pledges.speeds.pledge.rate / pledges.speeds.pledgeBare.rate),
    growth: growth.ratio,
  };
  const figures = {
    peakMemoryMiB: Math.round(Math.max(...peaks.map(({ peakMiB }) => peakMiB))),
    residentMemoryMiB: Math.max(speeds.cold.residentMiB, speeds.warm.residentMiB),
    lastPageOverFirst: growth.lastPageOverFirst,
    answerBytes: Buffer.byteLength((await bare.ask(ROSTER, districtId)).text),
    ...statements,
    ...figuresOf({ ...speeds, ...initiatives.speeds, ...pledges.speeds }),
    ...suffixed(figuresOf({ ...rostersAlone.speeds, ...initiativesAlone.speeds }), "Alone"),
  };
  const aims = tableOfAims(AIMS, { ...ratios, ...figures });
  sayTable(aims);
  const compared = [rosters, rostersAlone, initiatives, initiativesAlone, pledges];
  return {
    ratios,
    figures,
    tables: [aims, ...compared.map(({ table }) => table), ...growth.tables],
  };
}

/** Enough of them to see what differs. */
function sample<T>(all: readonly T[]): readonly T[] {
  return all.filter((_, n) => n % 97 === 0);
}

function figuresOf(speeds: Readonly<Record<string, Speed>>): Figures {
  return Object.assign(
    {},
    ...Object.entries(speeds).map(([name, { rate, median, p99, cpuMs }]) => ({
      [`${name}PerSecond`]: rate,
      [`${name}MedianMs`]: median,
      [`${name}P99Ms`]: p99,
      [`${name}CpuMs`]: cpuMs,
    })),
  );
}

function suffixed(figures: Figures, suffix: string): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${name}${suffix}`, value]));
}
