/** Offering a social-smart lease appendix, and taking the offer back. */
export const appendixOfferTexts = {
  "appendixOffer.heading": "Hyresbilagor på väg",
  "appendixOffer.out":
    "{count, plural, =0 {Inget erbjudande om hyresbilaga är ute.} one {# erbjudande väntar på underskrift.} other {# erbjudanden väntar på underskrift.}}",
  "appendixOffer.noneOut": "Ingen hyresbilaga väntar på underskrift eller på att börja gälla.",
  "appendixOffer.open": "Erbjud en hyresbilaga …",
  "appendixOffer.title": "Erbjud en hyresbilaga",
  "appendixOffer.submit": "Erbjud",
  "appendixOffer.tenant": "Hyresgäst",
  "appendixOffer.tenantHint":
    "Skriv en del av namnet. De som finns att välja har ett löpande hyresavtal och inget erbjudande ute.",
  "appendixOffer.lease": "Hyresavtal",
  "appendixOffer.chooseLease": "Välj ett hyresavtal",
  "appendixOffer.noLease":
    "Hyresgästen har inget hyresavtal här som löper. Lägg till det först, till exempel med en import.",
  "appendixOffer.template": "Mall",
  "appendixOffer.version": "{template} · {spoken} · version {number}",
  "appendixLanguage.sv": "svenska",
  "appendixLanguage.en": "engelska",
  "appendixOffer.from": "Gäller från",
  "appendixOffer.until": "Sista dag att skriva under",
  "appendixOffer.tenantSignatory": "Skriver under för hyresgästen",
  "appendixOffer.tenantCapacity": "Som vad, för hyresgästen",
  "appendixOffer.landlordSignatory": "Skriver under för hyresvärden",
  "appendixOffer.landlordCapacity": "Som vad, för hyresvärden",
  "appendixOffer.capacityExample": "Till exempel VD eller firmatecknare",
  "appendixOffer.people": "Personer",
  "appendixOffer.choosePerson": "Välj en person",
  "appendixOffer.noContact": "Hyresgästen har ingen kontaktperson som kan skriva under. Lägg till en först.",
  "appendixOffer.registryNumber": "Diarienummer",
  "appendixOffer.registryNumberHint": "Lämna tomt för nästa nummer i er egen serie.",
  "appendixOffer.incomplete":
    "Välj ett hyresavtal, en mall och vem som skriver under för just den här hyresgästen. Saknas något av dem behöver det läggas till först.",
  "appendixOffer.noTenant": "Här finns ingen hyresgäst att erbjuda en hyresbilaga än.",
  "appendixOffer.noTemplate":
    "Det finns ingen publicerad mall att erbjuda. Be den som driver Socialsmart att publicera en.",
  "appendixOffer.done": "*Hyresbilagan är erbjuden, med dnr {registryNumber}.*",
  "appendixOffer.told": "{names} får ett meddelande med knappen att skriva under.",
  "appendixOffer.mailed":
    "{names} finns inte i Slack, och får ett mejl med en länk för att läsa och skriva under.",
  "appendixOffer.notTold": "Finns inte i Slack: {names}. Säg till på annat sätt.",
  "appendixOffer.coordinatorsOnly": "Det kan bara samordnare göra.",
  "appendixOffer.withdraw": "Återta …",
  "appendixOffer.withdrawSpoken": "Återta erbjudandet om bilaga till {lease} för {organisation}",
  "appendixOffer.withdrawTitle": "Återta erbjudandet",
  "appendixOffer.withdrawSubmit": "Återta",
  "appendixOffer.withdrawConsequence":
    "Ingen kan då skriva under den längre, och en underskrift som redan finns gäller inte. En ny kan erbjudas.",
  "appendixOffer.withdrawHint": "De som skulle skriva under får läsa det.",
  "appendixOffer.withdrawn": "*Erbjudandet om bilaga till {lease}, {organisation}, är återtaget.*",
  "appendixOfferRefusal.SamePerson": "Samma person kan inte skriva under för båda. Välj någon annan.",
  "appendixOfferRefusal.LeaseNotFound": "Det hyresavtalet finns inte längre. Välj ett annat.",
  "appendixOfferRefusal.LeaseHasEnded":
    "Hyresavtalet har upphört när bilagan skulle börja gälla. Välj ett annat, eller en tidigare dag.",
  "appendixOfferRefusal.OfferOpen": "Till det hyresavtalet är ett erbjudande redan ute. Återta det först.",
  "appendixOfferRefusal.TemplateNotPublished": "Den mallen går inte att erbjuda längre. Välj en annan.",
  "appendixOfferRefusal.NotTheTenants":
    "Den personen är inte längre kontaktperson hos hyresgästen. Välj någon annan.",
  "appendixOfferRefusal.NotTheLandlords": "Den personen hör inte till hyresvärdens egna. Välj någon annan.",
  "appendixOfferRefusal.RegistryNumberTaken": "Det numret är redan använt. Välj ett annat, eller lämna tomt.",
} as const;
