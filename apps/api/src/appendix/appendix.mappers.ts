import type { Appendix, AppendixOffer, Signatory } from "@socialsmart/domain/appendix/appendix";
import type { Signature } from "@socialsmart/domain/appendix/signature";

export type AppendixMapper = Appendix;
export type AppendixOfferMapper = AppendixOffer;
export type SignatoryMapper = Signatory;
export type SignatureMapper = Signature;
