import type { OfferedAppendix } from "../appendix/offered-appendix.ts";
import type { KnownDocument } from "./verification.ts";

/** What anybody is told of an appendix whose document's hash they have. */
export function knownDocument({
  appendix,
  offer,
  version,
  signatures,
  zone,
}: OfferedAppendix): KnownDocument {
  const { registryNumber, state, effectiveFrom, endsOn } = appendix;
  const dateOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(zone).toPlainDate();
  return {
    landlord: offer.values["landlord.name"],
    tenant: offer.values["tenant.name"],
    templateNumber: version.number,
    language: offer.language,
    ...{ registryNumber, state, effectiveFrom, endsOn },
    offeredOn: dateOf(offer.offeredAt),
    signatures: signatures.map(({ party, capacity, signedAt }) => ({
      party,
      capacity,
      signedOn: dateOf(signedAt),
    })),
  };
}
