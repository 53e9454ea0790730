import { parseArgs } from "node:util";
import { SCOPES, type Scope } from "@socialsmart/domain/access/scope";
import { type IdKind, type LandlordId, parseId, type ServiceTokenId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";

export const TOKEN_USAGE = `Usage:
  pnpm run token create --name "Lobby screen" --scope roster:read [--scope …] [--days 90] [--landlord landlord_…]
  pnpm run token list [--landlord landlord_…]
  pnpm run token revoke token_… [--landlord landlord_…]

Scopes:
  roster:read    read everything but people; what every other scope builds on
  people:read    read names and e-mail addresses as well, who sits where and who has shown a record extract
  pledges:write  pledge, change and withdraw for any organisation, answer its offers and name its people;
                 approve, reject and remove pledges, offer free places
  plan:write     plan initiatives, publish, pause, complete and cancel them; schedule, revise and cancel shifts and series;
                 enter districts, organisations, people and appendices, invite tenants to chat;
                 open calendars of initiatives and districts, and revoke them

Without --days the token does not expire. --landlord is needed where the database has several.
Exit codes: 0 done, 1 not done, 2 not understood.`;

export type TokenCommand = { readonly landlordId: LandlordId | undefined } & (
  | {
      readonly action: "create";
      readonly name: string;
      readonly scopes: readonly Scope[];
      readonly daysValid: number | null;
    }
  | { readonly action: "list" }
  | { readonly action: "revoke"; readonly tokenId: ServiceTokenId }
);

/** Reads the command line of `pnpm run token`; a refusal is a sentence for whoever typed it. */
export function parseTokenArguments(args: readonly string[]): Result<TokenCommand, string> {
  const parsed = parseOptions(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [action, ...operands] = positionals;
  const landlordId = values.landlord === undefined ? undefined : parseId("landlord", values.landlord);
  if (values.landlord !== undefined && !landlordId) return err(notAnId("--landlord", "landlord"));

  if (action === "create") {
    const { name, scope = [], days } = values;
    if (operands.length > 0) return err(`Not understood: ${operands.join(" ")}`);
    if (!name) return err("A token needs a --name: what the tool is called.");
    if (scope.length === 0) return err("A token needs at least one --scope.");
    const scopes = scope.filter(isScope);
    const unknown = scope.find((text) => !isScope(text));
    if (unknown !== undefined) return err(`There is no scope ${unknown}.`);
    if (days !== undefined && !/^\d{1,4}$/.test(days)) return err("--days must be a whole number.");
    return ok({ action, name, scopes, daysValid: days === undefined ? null : Number(days), landlordId });
  }
  const { name, scope, days } = values;
  if (action === "list") {
    return (name ?? scope ?? days ?? operands[0])
      ? err("list takes nothing but --landlord.")
      : ok({ action, landlordId });
  }
  if (action === "revoke") {
    if (name ?? scope ?? days) return err("revoke takes the token's id only.");
    const [text = "", ...more] = operands;
    const tokenId = parseId("token", text);
    return tokenId && more.length === 0
      ? ok({ action, tokenId, landlordId })
      : err(notAnId("revoke", "token"));
  }
  return err(action === undefined ? "What is to be done?" : `There is no command ${action}.`);
}

function parseOptions(args: readonly string[]) {
  // A script runner may hand its own separator on.
  const own = args[0] === "--" ? args.slice(1) : [...args];
  const text = { type: "string" } as const;
  const options = { name: text, scope: { ...text, multiple: true }, days: text, landlord: text } as const;
  try {
    return ok(parseArgs({ args: own, options, allowPositionals: true }));
  } catch (error) {
    if (error instanceof TypeError) return err(error.message);
    throw error;
  }
}

function isScope(text: string): text is Scope {
  return SCOPES.some((scope) => scope === text);
}

function notAnId(where: string, kind: IdKind): string {
  return `${where} takes an id: ${kind}_…`;
}
