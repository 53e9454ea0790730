import type { PlainTextOption } from "@slack/types";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { option } from "../kit/blocks.ts";
import { cut } from "../kit/cut.ts";
import { LIMITS } from "../kit/limits.ts";

const NAMESAKE_AT_MOST = 30;

/** A tenant to choose. What tells it from others of its name stays whole beside a long one. */
export function tenantOption(
  { name, id }: Pick<Organisation, "name" | "id">,
  namesake: string | undefined,
): PlainTextOption {
  if (!namesake) return option(name, id);
  const behind = ` · ${cut(namesake, NAMESAKE_AT_MOST)}`;
  return option(`${cut(name, LIMITS.selectOptionText - behind.length)}${behind}`, id);
}
