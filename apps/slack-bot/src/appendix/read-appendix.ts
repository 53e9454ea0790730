import type { Appendix, AppendixOffer } from "@socialsmart/domain/appendix/appendix";
import type { Signature } from "@socialsmart/domain/appendix/signature";
import type { AppendixId } from "@socialsmart/domain/kernel/ids";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Reader } from "@socialsmart/domain/store/reader";

/** An appendix that was offered here, with whom to. */
export type AppendixSeen = {
  readonly appendix: Appendix & { readonly offer: AppendixOffer };
  readonly organisation: Organisation;
  readonly signatures: readonly Signature[];
};

/** Undefined for one that is not there, or was agreed on paper. */
export async function readAppendix(reader: Reader, id: AppendixId): Promise<AppendixSeen | undefined> {
  const [appendix] = await reader.appendices.byIds([id]);
  if (!appendix?.offer) return undefined;
  const [[organisation], signatures] = await Promise.all([
    reader.organisations.byIds([appendix.organisationId]),
    reader.appendices.signatures([id]),
  ]);
  return (
    organisation && {
      appendix: { ...appendix, offer: appendix.offer },
      organisation,
      signatures: signatures.get(id) ?? [],
    }
  );
}
