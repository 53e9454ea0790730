import type { PlainTextOption } from "@slack/types";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Reader } from "@socialsmart/domain/store/reader";
import { option } from "../kit/blocks.ts";
import { cut } from "../kit/cut.ts";
import { LIMITS } from "../kit/limits.ts";
import { namesakesOf, readNamesakes } from "./namesakes.ts";

const NAMESAKE_AT_MOST = 30;

/** An organisation to choose. What tells it from others of its name stays whole beside a long one. */
export function organisationOption(
  { name, id }: Pick<Organisation, "name" | "id">,
  namesake: string | undefined,
): PlainTextOption {
  if (!namesake) return option(name, id);
  const behind = ` · ${cut(namesake, NAMESAKE_AT_MOST)}`;
  return option(`${cut(name, LIMITS.selectOptionText - behind.length)}${behind}`, id);
}

/** As many of some as a menu offers, told from those of all that share their names. */
export async function organisationOptions(
  reader: Reader,
  some: readonly Organisation[],
  all: readonly Organisation[],
): Promise<readonly PlainTextOption[]> {
  const shown = some.slice(0, LIMITS.selectOptions);
  const namesakes: ReadonlyMap<OrganisationId, string> = await readNamesakes(reader, namesakesOf(shown, all));
  return shown.map((one) => organisationOption(one, namesakes.get(one.id)));
}
