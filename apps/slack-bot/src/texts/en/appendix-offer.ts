import type { appendixOfferTexts as sv } from "../sv/appendix-offer.ts";

/** Offering a social-smart lease appendix, and taking the offer back. */
export const appendixOfferTexts: Record<keyof typeof sv, string> = {
  "appendixOffer.heading": "Lease appendices on their way",
  "appendixOffer.out":
    "{count, plural, =0 {No offer of a lease appendix is out.} one {# offer waits for signatures.} other {# offers wait for signatures.}}",
  "appendixOffer.noneOut": "No lease appendix waits to be signed, or for its first day.",
  "appendixOffer.open": "Offer a lease appendix …",
  "appendixOffer.title": "Offer a lease appendix",
  "appendixOffer.submit": "Offer",
  "appendixOffer.tenant": "Tenant",
  "appendixOffer.tenantHint":
    "Type part of the name. Those to choose from have a current lease and no offer out.",
  "appendixOffer.lease": "Lease",
  "appendixOffer.chooseLease": "Choose a lease",
  "appendixOffer.noLease": "The tenant has no lease here that runs. Add it first, by an import for example.",
  "appendixOffer.template": "Template",
  "appendixOffer.version": "{template} · {spoken} · version {number}",
  "appendixLanguage.sv": "Swedish",
  "appendixLanguage.en": "English",
  "appendixOffer.from": "Holds from",
  "appendixOffer.until": "Last day to sign",
  "appendixOffer.tenantSignatory": "Signs for the tenant",
  "appendixOffer.tenantCapacity": "As what, for the tenant",
  "appendixOffer.landlordSignatory": "Signs for the landlord",
  "appendixOffer.landlordCapacity": "As what, for the landlord",
  "appendixOffer.capacityExample": "Such as managing director",
  "appendixOffer.people": "People",
  "appendixOffer.choosePerson": "Choose a person",
  "appendixOffer.noContact": "The tenant has no contact person who could sign. Add one first.",
  "appendixOffer.registryNumber": "Registry number",
  "appendixOffer.registryNumberHint": "Leave it empty for the next number of your own series.",
  "appendixOffer.incomplete":
    "Choose a lease, a template and who signs for this very tenant. Where one of them is missing, it has to be added first.",
  "appendixOffer.noTenant": "There is no tenant here to offer a lease appendix to yet.",
  "appendixOffer.noTemplate":
    "There is no published template to offer. Ask whoever runs Socialsmart to publish one.",
  "appendixOffer.done": "*The lease appendix is offered, with registry number {registryNumber}.*",
  "appendixOffer.told": "{names} will get a message with the button to sign.",
  "appendixOffer.mailed":
    "{names} will get an e-mail, as they are not in Slack, with a link to read and sign.",
  "appendixOffer.notTold": "Not in Slack: {names}. Tell them by other means.",
  "appendixOffer.coordinatorsOnly": "Only coordinators can do that.",
  "appendixOffer.withdraw": "Take back …",
  "appendixOffer.withdrawSpoken": "Take back the offer of an appendix to lease {lease} for {organisation}",
  "appendixOffer.withdrawTitle": "Take the offer back",
  "appendixOffer.withdrawSubmit": "Take back",
  "appendixOffer.withdrawConsequence":
    "Nobody can sign it any more then, and a signature that is there already has no effect. A new one can be offered.",
  "appendixOffer.withdrawHint": "Those who were to sign get to read it.",
  "appendixOffer.withdrawn": "*The offer of an appendix to lease {lease}, {organisation}, is taken back.*",
  "appendixOfferRefusal.SamePerson": "One person cannot sign for both. Choose somebody else.",
  "appendixOfferRefusal.LeaseNotFound": "That lease is not there any more. Choose another.",
  "appendixOfferRefusal.LeaseHasEnded":
    "The lease has ended when the appendix would begin to hold. Choose another, or an earlier day.",
  "appendixOfferRefusal.OfferOpen": "An offer to that lease is out already. Take it back first.",
  "appendixOfferRefusal.TemplateNotPublished": "That template cannot be offered any more. Choose another.",
  "appendixOfferRefusal.NotTheTenants":
    "That person is no longer a contact person of the tenant. Choose somebody else.",
  "appendixOfferRefusal.NotTheLandlords":
    "That person is not one of the landlord’s own. Choose somebody else.",
  "appendixOfferRefusal.RegistryNumberTaken": "That number is taken. Choose another, or leave it empty.",
};
