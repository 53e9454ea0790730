export type DocumentFormat = "html" | "pdf";

/** Where whoever has a document asks whether it is genuine. */
export const VERIFICATION_PATH = "/verify";

/**
 * Where a document is read.
 *
 * @param name the appendix's id, for whoever is signed in, or the secret of a link, for the one person that it was made for
 */
export function documentAddress(publicUrl: string, name: string, format: DocumentFormat): string {
  return `${publicUrl}/documents/${name}.${format}`;
}

/** Where anybody asks about a hash. */
export function verificationAddress(publicUrl: string, documentHash: string): string {
  return `${publicUrl}${VERIFICATION_PATH}/${documentHash}`;
}
