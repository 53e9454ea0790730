import { Command, InvalidArgumentError, Option, type OptionValues } from "@commander-js/extra-typings";
import type { Client } from "@socialsmart/client/client";
import manifest from "../package.json" with { type: "json" };
import { connect } from "./connection/connect.ts";
import type { Context } from "./context.ts";
import { EXIT_CODES, NotUnderstood } from "./exit.ts";
import { DATASETS, exportDataset } from "./export/export-command.ts";
import { FOCUS_AREAS } from "./find-chosen.ts";
import { INITIATIVE_STATES, showInitiatives } from "./initiative/initiatives-command.ts";
import { type CsvStyle, PLAIN_CSV, SWEDISH_EXCEL } from "./output/csv.ts";
import { SHIFT_STATES, showRoster } from "./roster/roster-command.ts";

const SETTINGS = `Settings, from the environment:
  SOCIALSMART_URL        where the API is; http://127.0.0.1:4000 unless set
  SOCIALSMART_TOKEN      a token of it: pnpm run token create --name "…" --scope roster:read
  SOCIALSMART_DOCUMENTS  persisted, for an API that runs persisted documents alone
  NO_COLOR               if set, nothing stands out in bold`;

const PERIODS = "2026, 2026-H1, 2026-Q4, 2026-12, 2026-W49, 2026-12-01..2026-12-24";

const ROSTER_EXAMPLES = `
Examples:
  socialsmart roster                                          this week, everywhere
  socialsmart roster --district Vivalla --week 2026-W49       one district in a week
  socialsmart roster --initiative "Läxhjälp i Vivalla"        one initiative, this week
  socialsmart roster --host Exempelskolan --period 2026-12    what an organisation runs, in a month
  socialsmart roster --period 2026-Q4 --understaffed          where people are missing
  socialsmart roster --district Vivalla --format json | jq '.shifts[].placesLeft'`;

const INITIATIVES_EXAMPLES = `
Examples:
  socialsmart initiatives --state PUBLISHED
  socialsmart initiatives --district Vivalla --focus-area SAFETY
  socialsmart initiatives --period 2026-W49 --understaffed
  socialsmart initiatives --format csv --excel-sv > insatser.csv`;

const EXPORT_EXAMPLES = `
Examples:
  socialsmart export pledges --period 2026 --out pledges-2026.csv
  socialsmart export pledges --period 2026-Q4 --excel-sv --out anmälningar.csv
  socialsmart export shifts --period 2026-12-01..2026-12-24 --format jsonl | jq .placesLeft
  socialsmart export organisations --format json --out organisations.json

A file is there whole or not at all. Columns: see apps/cli/README.md.`;

/** The command line: what can be asked, and what is done then. */
export function createProgram(context: Context) {
  const program = new Command("socialsmart")
    .configureHelp({ sortOptions: true })
    .description("Rosters, initiatives and exports from Socialsmart's API.")
    .version(manifest.version, "-V, --version", "show the version")
    .helpOption("-h, --help", "show help")
    .helpCommand(false)
    .addHelpText("after", `\n${SETTINGS}\n\n${EXIT_CODES}\n\nEach command has --help with examples.`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => void context.stderr.write(text),
    });

  const connected = (tokenFile: string | undefined): Promise<Client> =>
    connect(context.env, { tokenFile, notice: context.stderr.isTTY ? context.notice : () => {} });

  withChoice(withCsv(program.command("roster")))
    .description("who comes to which shift, in a week or another period")
    .option("-i, --initiative <title>", "of one initiative, by its title or id")
    .option("-w, --week <week>", "an ISO week, 2026-W49; this week unless given")
    .option("-p, --period <period>", `instead of a week: ${PERIODS}`)
    .addOption(
      new Option(
        "--state <states...>",
        "shifts in one of these states; unless given, all but drafts",
      ).choices(SHIFT_STATES),
    )
    .addOption(
      new Option("-f, --format <format>", "how to show it")
        .choices(["table", "json", "csv"] as const)
        .default("table" as const),
    )
    .addHelpText("after", ROSTER_EXAMPLES)
    .action(async (options) =>
      showRoster(context, await connected(options.tokenFile), { ...options, csv: styleOf(options) }),
    );

  withChoice(withCsv(program.command("initiatives")))
    .description("what is done in the districts")
    .option("-p, --period <period>", "with a shift within it: 2026, 2026-H1, 2026-Q4, 2026-12, 2026-W49")
    .addOption(new Option("--state <states...>", "in one of these states").choices(INITIATIVE_STATES))
    .addOption(
      new Option("-f, --format <format>", "how to show it")
        .choices(["table", "json", "csv"] as const)
        .default("table" as const),
    )
    .addHelpText("after", INITIATIVES_EXAMPLES)
    .action(async (options) =>
      showInitiatives(context, await connected(options.tokenFile), { ...options, csv: styleOf(options) }),
    );

  withCsv(program.command("export"))
    .description("everything of a kind, row by row")
    .addArgument(program.createArgument("<what>", "what to export").choices(DATASETS))
    .option("-p, --period <period>", `shifts that start within it: ${PERIODS}`)
    .option("-o, --out <file>", "write to a file")
    .addOption(
      new Option("-f, --format <format>", "how to write it")
        .choices(["csv", "json", "jsonl"] as const)
        .default("csv" as const),
    )
    .option("--progress", "tell how far it has come even where standard error is no terminal")
    .addHelpText("after", EXPORT_EXAMPLES)
    .action(async (what, options) =>
      exportDataset(context, await connected(options.tokenFile), what, { ...options, csv: styleOf(options) }),
    );

  return program;
}

const OPTIONS = "Options:";
const CSV_OPTIONS = "With --format csv, which each of these implies:";

/** What every command takes. */
function withCsv(command: Command) {
  const csv = { format: "csv" };
  return command
    .option("--token-file <file>", "read the token from a file")
    .optionsGroup(CSV_OPTIONS)
    .addOption(
      new Option("--excel-sv", "for Excel in Swedish: --bom, --delimiter ';' and decimal commas").implies(
        csv,
      ),
    )
    .addOption(new Option("--bom", "with a byte order mark, by which Excel knows UTF-8").implies(csv))
    .addOption(
      new Option("--delimiter <character>", "another separator than a comma: ; | or \\t")
        .argParser(oneCharacter)
        .implies(csv),
    )
    .optionsGroup(OPTIONS);
}

/** What rosters and initiatives are chosen by alike. */
function withChoice<Args extends unknown[], Options extends OptionValues>(command: Command<Args, Options>) {
  return command
    .option("-d, --district <name>", "of one district, by its name or id")
    .option("--host <name>", "run by this organisation, by its name or id")
    .option("-o, --organisation <name>", "where this organisation comes or waits, by its name or id")
    .addOption(new Option("--focus-area <area>", "with this focus area").choices(FOCUS_AREAS))
    .option("-u, --understaffed", "with fewer people than are needed");
}

type CsvOptions = {
  readonly format: string;
  readonly excelSv?: boolean | undefined;
  readonly bom?: boolean | undefined;
  readonly delimiter?: string | undefined;
};

/** @throws NotUnderstood where something else than CSV is asked for in the same breath. */
function styleOf({ format, excelSv, bom, delimiter }: CsvOptions): CsvStyle {
  if (format !== "csv" && (excelSv || bom || delimiter !== undefined))
    throw new NotUnderstood(`--excel-sv, --bom and --delimiter are for CSV, and --format is ${format}.`);
  const style = excelSv ? SWEDISH_EXCEL : PLAIN_CSV;
  return { ...style, bom: bom ?? style.bom, delimiter: delimiter ?? style.delimiter };
}

function oneCharacter(text: string): string {
  const character = text === "\\t" ? "\t" : text;
  if (![",", ";", "\t", "|"].includes(character))
    throw new InvalidArgumentError("It must be one of , ; | and \\t.");
  return character;
}
