import type { SignatureMethod } from "@socialsmart/domain/appendix/signature";
import type { Language } from "@socialsmart/domain/person/person";

/** What documents say by themselves, around the body. */
export type DocumentText = {
  /** What a document is called, and in it who is who. */
  readonly appendix: string;
  readonly landlord: string;
  readonly tenant: string;
  readonly template: string;
  readonly templateIs: (number: number, language: Language) => string;
  /** A line of what somebody has taken on for a year. */
  readonly commitment: (area: string, amount: string, year: number) => string;
  readonly validUntil: string;
  readonly methods: Readonly<Record<SignatureMethod, string>>;
  readonly signatures: string;
  /** Below that heading: what a signature is for. */
  readonly signedAreTheWords: string;
  readonly party: string;
  readonly signatory: string;
  readonly capacity: string;
  readonly signedAt: string;
  readonly method: string;
  readonly notSignedYet: string;
  readonly about: string;
  readonly fact: string;
  readonly value: string;
  readonly registryNumber: string;
  readonly dated: string;
  readonly hash: string;
  readonly verify: string;
  /** At the head of the page, and on no paper. */
  readonly asPdf: string;
  /** In the title of what nobody was offered. */
  readonly preview: string;
  /** To whoever follows a link that serves no more. */
  readonly noDocument: string;
  readonly noDocumentBecause: string;
  /** To whoever opens an address that only programs have a use for. */
  readonly noLink: string;
  readonly noLinkBecause: string;
  /** To whoever shares an address with somebody who has tried too often. */
  readonly tooOften: string;
  readonly tooOftenBecause: (seconds: number) => string;
  /** To whoever sent a form that no page of ours could have sent. */
  readonly noForm: string;
  readonly noFormBecause: string;
  /** Of a fault, by what the log has it under. */
  readonly fault: string;
  readonly faultBecause: (reference: string) => string;
  readonly page: (page: number, pages: number) => string;
  /** To the left of the hash at the foot of each page. */
  readonly hashInFooter: string;
};
