import { expect, test } from "vitest";
import { readable } from "../testing/readable.ts";
import { aScene, factsOf, type Given, type ShortFact } from "../testing/scene.ts";
import { textIn } from "../texts/text.ts";
import { isPersonalFact } from "./coalesce.ts";
import { isAsking, unreachedPost } from "./unreached.ts";

const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Stockholm").toInstant();
const UNTIL = at("2026-11-24T12:00");

const CASES: readonly (readonly [what: string, given: Given, fact: ShortFact])[] = [
  [
    "an offer",
    { pledge: { state: "OFFERED", offer: { places: 2, expiresAt: UNTIL } } },
    { type: "YourOffer", expiresAt: UNTIL.epochMilliseconds },
  ],
  ["names", { shift: { nameByMinutes: 180 }, seats: ["Ali Hassan"] }, "YourNamesWanted"],
  ["attendance", { now: at("2026-11-24T20:00") }, "YourAttendanceWanted"],
];

test.each(["sv", "en"] as const)("whom a question has not reached is told of in %s", async (language) => {
  const said: string[] = [];
  for (const [what, given, short] of CASES) {
    const scene = await aScene({ ...given, organisation: "Cykel & *Co*" });
    const [fact] = factsOf(scene, short).filter(isPersonalFact).filter(isAsking);
    if (!fact) throw new Error(`${what} asks for nothing`);
    const nobody = { teamId: "T0VASTER", isOutOfReach: true, text: textIn(language) };
    const post = await unreachedPost(fact, { ...scene, ...nobody });
    said.push(`## ${what}\n\n${post && readable(post)}\n`);
  }
  await expect(said.join("\n")).toMatchFileSnapshot(`unreached.${language}.txt`);
});
