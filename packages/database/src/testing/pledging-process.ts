import { parseArgs } from "node:util";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import { openDatabase } from "../open-database.ts";
import { countingIds } from "./counting-ids.ts";
import { depsOf, type Pledging, pledge } from "./pledging.ts";

/*
 * A process of its own that pledges one place for each organisation it is given: each as soon as the one before was answered,
 * or all at once. It prints a line with the answer as soon as it has it, and nothing else.
 */
const { values } = parseArgs({
  options: {
    url: { type: "string", default: "" },
    world: { type: "string", default: "" },
    maker: { type: "string", default: "0" },
    "all-at-once": { type: "boolean", default: false },
  },
});
const ids = countingIds(Number(values.maker));
const database = await openDatabase({ url: values.url, ids });
const deps = depsOf(database, ids);
const world: Pledging = JSON.parse(values.world);

process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
if (values["all-at-once"]) await Promise.all(world.organisationIds.map(pledgeOne));
else for (const organisationId of world.organisationIds) await pledgeOne(organisationId);
await database.close();
process.exit();

async function pledgeOne(organisationId: OrganisationId): Promise<void> {
  const answer = await pledge(deps, world, organisationId, 1);
  process.stdout.write(`${JSON.stringify({ organisationId, answer })}\n`);
}
