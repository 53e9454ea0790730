import type { Appendix, AppendixOffer } from "@socialsmart/domain/appendix/appendix";
import type { Signature } from "@socialsmart/domain/appendix/signature";
import type { TemplateVersion } from "@socialsmart/domain/template/template-version";

/** An appendix that was offered, with all that its document and its verification are made of. */
export type OfferedAppendix = {
  readonly appendix: Appendix;
  readonly offer: AppendixOffer;
  /** The one that it was offered on. */
  readonly version: TemplateVersion;
  /** So far. */
  readonly signatures: readonly Signature[];
  /** The landlord's. */
  readonly zone: string;
};
