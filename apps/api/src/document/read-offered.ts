import type { OfferedAppendix } from "@socialsmart/document/appendix/offered-appendix";
import type { Appendix } from "@socialsmart/domain/appendix/appendix";
import type { Reader } from "@socialsmart/domain/store/reader";

/** What an appendix's document is made of; undefined for one that was agreed on paper. */
export async function readOffered(reader: Reader, appendix: Appendix): Promise<OfferedAppendix | undefined> {
  const { id, offer } = appendix;
  if (!offer) return undefined;
  const [landlord, [version], signatures] = await Promise.all([
    reader.landlord(),
    reader.templateVersions.byIds([offer.templateVersionId]),
    reader.appendices.signatures([id]),
  ]);
  if (!version || !landlord) throw new Error(`Appendix ${id} was offered on what is not there`);
  return { appendix, offer, version, signatures: signatures.get(id) ?? [], zone: landlord.zone };
}
