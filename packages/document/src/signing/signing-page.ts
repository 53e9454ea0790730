import type { Signatory } from "@socialsmart/domain/appendix/appendix";
import type { AskToSignRefusal } from "@socialsmart/domain/appendix/ask-to-sign";
import type { DeclineAppendixRefusal } from "@socialsmart/domain/appendix/decline-appendix";
import type { SignAppendixRefusal } from "@socialsmart/domain/appendix/sign-appendix";
import type { Language } from "@socialsmart/domain/person/person";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import type { OfferedAppendix } from "../appendix/offered-appendix.ts";

/** The page behind one person's link to an appendix, as it stands for them. */
export type SigningPage = {
  /** The person's own; the document keeps its own. */
  readonly language: Language;
  /** The link's. */
  readonly secret: string;
  readonly offered: OfferedAppendix;
  readonly standing: Standing;
  /** What came of a form that led to nothing. */
  readonly problem?: SigningProblem | undefined;
  /** How the tenant's people join in chat; undefined for whom it does not concern. */
  readonly joining?: Joining | undefined;
};

export type Standing =
  | {
      readonly type: "TO_SIGN";
      readonly signatory: Signatory;
      /** The person's own address, as far as a page shows it; undefined for whoever has none. */
      readonly email: string | undefined;
      readonly codeIsOnItsWay: boolean;
      /** By which a form that is sent twice asks for one code. */
      readonly askKey: string;
    }
  /** The person has signed, and the other party has not. */
  | { readonly type: "SIGNED_FIRST" }
  | { readonly type: "LAPSED" }
  /** It is not this person who signs. */
  | { readonly type: "READER" }
  /** It is signed by both, or was closed: its state says it. */
  | { readonly type: "SETTLED" };

export const DEEDS = ["code", "sign", "decline"] as const;
/** What a form on the page does. */
export type Deed = (typeof DEEDS)[number];

export type SigningRefused =
  | AskToSignRefusal
  | SignAppendixRefusal
  | DeclineAppendixRefusal
  | CommandKeyReused;

export type SigningProblem = {
  readonly deed: Deed;
  readonly refusal: SigningRefused;
  /** The reason that was typed, to be mended. */
  readonly typed?: string;
};

export type Joining =
  | { readonly type: "TO_ASK_FOR" }
  /** Shown this once. */
  | { readonly type: "CODE"; readonly code: string; readonly expiresAt: Temporal.Instant }
  | { readonly type: "IN_FORCE"; readonly expiresAt: Temporal.Instant };
