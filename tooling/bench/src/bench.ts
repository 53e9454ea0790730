import { parseArgs } from "node:util";
import { jsonLine, type Report, say } from "./report.ts";

type Bench = (options: { quick: boolean }) => Promise<Report>;

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  pledge: async () => (await import("./pledge/bench-pledge.ts")).benchPledge,
  roster: async () => (await import("./roster/bench-roster.ts")).benchRoster,
};

const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [name = "", ...others] = positionals;
const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (load && others.length === 0) {
  const bench = await load();
  say(jsonLine(name, await bench(values)));
} else {
  const asked = positionals.length === 0 ? "Which bench?" : `There is no bench "${positionals.join(" ")}".`;
  process.stderr.write(
    `${asked} Usage: pnpm bench <name> [--quick]\nBenches: ${Object.keys(BENCHES).join(", ")}\n`,
  );
  process.exitCode = 2;
}
