import { ORGANISATION_KINDS, type Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Reader } from "@socialsmart/domain/store/reader";
import { type Group, option } from "../kit/blocks.ts";
import { LIMITS } from "../kit/limits.ts";
import type { Text } from "../texts/text.ts";

/** Organisations for a menu, by kind. */
export function organisationGroups(organisations: readonly Organisation[], text: Text): readonly Group[] {
  return ORGANISATION_KINDS.map((kind) => ({
    label: text.plain(`kind.${kind}`),
    options: organisations.filter((one) => one.kind === kind).map(({ name, id }) => option(name, id)),
  }));
}

/** As many organisations of each kind as a menu takes. */
export async function organisationsForMenu(reader: Reader): Promise<readonly Organisation[]> {
  const pages = await Promise.all(
    ORGANISATION_KINDS.map((kind) =>
      reader.organisations.page({ kinds: [kind] }, { first: LIMITS.selectOptions, after: null }),
    ),
  );
  return pages.flatMap(({ items }) => items);
}
