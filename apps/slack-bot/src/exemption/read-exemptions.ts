import type { Exemption } from "@socialsmart/domain/exemption/exemption";
import type { OrganisationId } from "@socialsmart/domain/kernel/ids";
import { yearRange } from "@socialsmart/domain/shift/period";
import type { Reader } from "@socialsmart/domain/store/reader";

/** An organisation's exemptions from a year's commitments, by their first days; none that was taken back. */
export async function readExemptions(
  reader: Reader,
  organisationId: OrganisationId,
  year: number,
): Promise<readonly Exemption[]> {
  const { compare } = Temporal.PlainDate;
  const { from, to } = yearRange(year);
  const all = (await reader.exemptions.listByOrganisations([organisationId])).get(organisationId) ?? [];
  return all.filter(
    (one) => compare(one.from, one.to) < 0 && compare(one.from, to) < 0 && compare(from, one.to) < 0,
  );
}
