import type { DocumentText } from "./document-text.ts";

export const en: DocumentText = {
  signatures: "Signatures",
  signedAreTheWords:
    "The parties sign the words above, as they stand under the hash of this document. If a single character changes, so does the hash.",
  party: "Party",
  signatory: "Signed by",
  capacity: "Capacity",
  signedAt: "Time",
  method: "How",
  notSignedYet: "Not signed yet",
  about: "About this document",
  fact: "Detail",
  value: "Content",
  registryNumber: "Registry number",
  dated: "Dated",
  hash: "Hash (SHA-256)",
  verify: "Check this document",
  page: (page, pages) => `page ${page} of ${pages}`,
  hashInFooter: "Hash",
};
