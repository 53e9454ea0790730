import type { Appendix, AppendixOffer } from "@socialsmart/domain/appendix/appendix";
import type { Signature } from "@socialsmart/domain/appendix/signature";
import type { AppendixId } from "@socialsmart/domain/kernel/ids";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Reader } from "@socialsmart/domain/store/reader";

/** An appendix, with whom it is with. */
export type AnyAppendix = { readonly appendix: Appendix; readonly organisation: Organisation };

/** An appendix that was offered here. */
export type AppendixSeen = AnyAppendix & {
  readonly appendix: { readonly offer: AppendixOffer };
  readonly signatures: readonly Signature[];
};

/** Undefined for one that is not there. */
export async function readAnyAppendix(reader: Reader, id: AppendixId): Promise<AnyAppendix | undefined> {
  const [appendix] = await reader.appendices.byIds([id]);
  const [organisation] = appendix ? await reader.organisations.byIds([appendix.organisationId]) : [];
  return appendix && organisation && { appendix, organisation };
}

/** Undefined too for one that was agreed on paper. */
export async function readAppendix(reader: Reader, id: AppendixId): Promise<AppendixSeen | undefined> {
  const [seen, signatures] = await Promise.all([
    readAnyAppendix(reader, id),
    reader.appendices.signatures([id]),
  ]);
  if (!seen?.appendix.offer) return undefined;
  const { appendix, organisation } = seen;
  return {
    appendix: { ...appendix, offer: seen.appendix.offer },
    organisation,
    signatures: signatures.get(id) ?? [],
  };
}
