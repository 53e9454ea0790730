/** What documents say by themselves, around the body. */
export type DocumentText = {
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
  readonly page: (page: number, pages: number) => string;
  /** To the left of the hash at the foot of each page. */
  readonly hashInFooter: string;
};
