import { PARTIES } from "@socialsmart/domain/appendix/appendix";
import type { Document, Fact, Party } from "../document.ts";
import { textIn } from "../texts/text.ts";
import type { OfferedAppendix } from "./offered-appendix.ts";
import { writtenValues } from "./written-values.ts";

/**
 * What was offered, as it was, and who has signed it so far: nothing in it is read from what may have changed since, such as names,
 * the lease or the state.
 */
export function documentOfAppendix(offered: OfferedAppendix, verifyAt: string | undefined): Document {
  const { appendix, offer, version, zone } = offered;
  const { language, values, documentHash } = offer;
  const words = textIn(language);
  return {
    language,
    title: `${words.appendix} – ${values["tenant.name"]}`,
    body: version.body,
    values: writtenValues(values, version.formatting, language),
    hash: documentHash,
    verifyAt,
    registryNumber: appendix.registryNumber ?? undefined,
    dated: Temporal.PlainDate.from(values.offeredOn),
    zone,
    facts: factsOf(offered),
    parties: PARTIES.map((party) => partyOf(party, offered)),
  };
}

function factsOf({ offer, version, signatures }: OfferedAppendix): Fact[] {
  const words = textIn(offer.language);
  const template = words.templateIs(version.number, version.language);
  const isSigned = signatures.length === PARTIES.length;
  return [
    { label: words.template, value: `${version.template}, ${template}` },
    ...(isSigned ? [] : [{ label: words.validUntil, value: offer.validUntil.toString() }]),
  ];
}

function partyOf(party: (typeof PARTIES)[number], { offer, signatures }: OfferedAppendix): Party {
  const words = textIn(offer.language);
  const isLandlord = party === "LANDLORD";
  const signed = signatures.find((one) => one.party === party);
  return {
    role: isLandlord ? words.landlord : words.tenant,
    name: offer.values[isLandlord ? "landlord.name" : "tenant.name"],
    signature: signed && {
      ...{ name: signed.name, capacity: signed.capacity, signedAt: signed.signedAt },
      method: words.methods[signed.method],
    },
  };
}
