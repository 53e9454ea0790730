import { parseArgs } from "node:util";
import { jsonLine, type Report, say } from "./report.ts";
import { writeSpeedPage } from "./speed-page.ts";

type Bench = (options: { quick: boolean }) => Promise<Report>;

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  command: async () => (await import("./command/bench-command.ts")).benchCommand,
  notify: async () => (await import("./notify/bench-notify.ts")).benchNotify,
  pledge: async () => (await import("./pledge/bench-pledge.ts")).benchPledge,
  roster: async () => (await import("./roster/bench-roster.ts")).benchRoster,
};

const options = {
  quick: { type: "boolean", default: false },
  "write-docs": { type: "boolean", default: false },
} as const;
// What is no option, such as --help, is no name of a bench either: the usage is the answer.
const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: false });
const unknown = Object.keys(values).filter((option) => !Object.hasOwn(options, option));
const words = [...positionals, ...unknown.map((option) => `--${option}`)];
const [name = "", ...others] = words;
const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (load && others.length === 0) {
  const bench = await load();
  const report = await bench({ quick: values.quick === true });
  // What a moment's measurement finds is not worth keeping.
  if (values["write-docs"] && !values.quick) await writeSpeedPage(name, report);
  say(jsonLine(name, report));
} else {
  const asked = words.length === 0 ? "Which bench?" : `There is no bench "${words.join(" ")}".`;
  process.stderr.write(
    `${asked} Usage: pnpm bench <name> [--quick | --write-docs]\nBenches: ${Object.keys(BENCHES).join(", ")}\n`,
  );
  process.exitCode = 2;
}
