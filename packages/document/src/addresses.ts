export type DocumentFormat = "html" | "pdf";

/** Where whoever has a document asks whether it is genuine. */
export const VERIFICATION_PATH = "/verify";

/**
 * Where a document is read, below the API's own address.
 *
 * @param name the appendix's id, for whoever is signed in, or the secret of a link, for the one person that it was made for
 */
export function documentPath(name: string, format: DocumentFormat): string {
  return `/documents/${name}.${format}`;
}

/** The same for people, who know nothing of the API. */
export function documentAddress(publicUrl: string, name: string, format: DocumentFormat): string {
  return `${publicUrl}${documentPath(name, format)}`;
}

/**
 * Where a follow-up is read, as its appendix is.
 *
 * @param secret that of a link to its appendix, for the one person that it was made for; left out for whoever is signed in
 */
export function followUpPath(followUpId: string, format: DocumentFormat, secret?: string): string {
  return `/follow-ups/${followUpId}${secret === undefined ? "" : `/${secret}`}.${format}`;
}

export function followUpAddress(
  publicUrl: string,
  followUpId: string,
  format: DocumentFormat,
  secret?: string,
): string {
  return `${publicUrl}${followUpPath(followUpId, format, secret)}`;
}

/**
 * Where one person reads an appendix and signs it, with a code that is sent to them, or declines it.
 *
 * @param secret that of a link to it, for the one person that it was made for
 */
export function signingPath(secret: string): string {
  return `/sign/${secret}`;
}

export function signingAddress(publicUrl: string, secret: string): string {
  return `${publicUrl}${signingPath(secret)}`;
}

/** Where anybody asks about a hash. */
export function verificationAddress(publicUrl: string, documentHash: string): string {
  return `${publicUrl}${VERIFICATION_PATH}/${documentHash}`;
}
