import { personNow } from "../access/person-now.ts";
import type { Reader } from "../store/reader.ts";
import type { Appendix } from "./appendix.ts";
import { mayReadDocument } from "./may-read-document.ts";
import type { ReadingLink } from "./reading-link.ts";

/** What a link leads to; undefined once it has expired, or whoever it was made for would be given none any more. */
export async function readByLink(
  reader: Reader,
  { landlordId, appendixId, personId, expiresAt }: ReadingLink,
  now: Temporal.Instant,
): Promise<Appendix | undefined> {
  if (Temporal.Instant.compare(expiresAt, now) <= 0) return undefined;
  const [appendix] = await reader.appendices.byIds([appendixId]);
  const person = await personNow(reader, landlordId, personId);
  return appendix && mayReadDocument(person, appendix) ? appendix : undefined;
}
