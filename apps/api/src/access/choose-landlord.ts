import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import { err, ok, type Result } from "@socialsmart/domain/kernel/result";
import type { Directory } from "@socialsmart/domain/store/reader";

/**
 * The landlord that is named, or the only one there is; a refusal is a sentence.
 *
 * @param option where one says which, such as `--landlord`
 */
export async function chooseLandlord(
  directory: Directory,
  wanted: LandlordId | undefined,
  option: string,
): Promise<Result<LandlordId, string>> {
  const landlords = await directory.landlords();
  const list = landlords.map(({ id, name }) => `  ${id}  ${name}`).join("\n");
  const [only, ...others] = landlords;
  if (!only) return err("The database has no landlord yet.");
  if (wanted) {
    const isThere = landlords.some(({ id }) => id === wanted);
    return isThere ? ok(wanted) : err(`The database has no landlord ${wanted}. It has:\n${list}`);
  }
  return others.length === 0
    ? ok(only.id)
    : err(`The database has several landlords; say which one with ${option}:\n${list}`);
}
