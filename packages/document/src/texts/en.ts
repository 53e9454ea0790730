import type { DocumentText } from "./document-text.ts";

export const en: DocumentText = {
  appendix: "Social-smart lease appendix",
  landlord: "Landlord",
  tenant: "Tenant",
  template: "Template",
  templateIs: (number, language) => `version ${number}, in ${language === "sv" ? "Swedish" : "English"}`,
  commitment: (area, amount, year) => `${area}: ${amount} in ${year}`,
  validUntil: "Can be signed until",
  methods: { CODE_BY_CHAT: "One-time code in chat", CODE_BY_EMAIL: "One-time code by e-mail" },
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
  asPdf: "Download as PDF",
  noDocument: "There is no document here",
  noDocumentBecause:
    "The link may have expired, or a newer one may have taken its place, such as in the latest e-mail that you got. Else ask for another where you got it, such as in chat.",
  preview: "Preview",
  noLink: "You need a link of your own",
  noLinkBecause:
    "This address is for programs. Open the document from the chat instead, and you get a link that is yours.",
  tooOften: "Too many tries from here",
  tooOftenBecause: (seconds) =>
    `Wait ${seconds} seconds, then load the page again. There is nothing else to do.`,
  noForm: "The form cannot be read",
  noFormBecause: "Nothing has been done. Open your link again, and try anew from there.",
  fault: "Something went wrong on our side",
  faultBecause: (reference) =>
    `Open your link again and see how it stands before you do anything once more. If it happens again, tell the landlord, and mention ${reference}.`,
  page: (page, pages) => `page ${page} of ${pages}`,
  hashInFooter: "Hash",
};
