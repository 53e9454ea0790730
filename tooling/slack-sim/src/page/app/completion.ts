import type { SeedCommand } from "../../workspace/seed.ts";

/** The commands that a half-typed one may become; none once its first space is there. */
export function completions(text: string, commands: readonly SeedCommand[]): SeedCommand[] {
  if (!/^\/\S*$/.test(text)) return [];
  const typed = text.toLowerCase();
  return commands.filter(({ name }) => name.toLowerCase().startsWith(typed));
}

/** The command that a text gives, once it is written out. */
export function givenCommand(text: string, commands: readonly SeedCommand[]): SeedCommand | undefined {
  const [first] = text.split(/\s/);
  return commands.find(({ name }) => name === first);
}
