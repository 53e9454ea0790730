/** Whom a question has not reached, for the initiative's channel. */
export const unreachedTexts = {
  "unreached.offer":
    "*{organisation} nås inte i Slack* och erbjuds {places, plural, one {# plats} other {# platser}} till {until}. Hör av er till dem på annat sätt. En samordnare kan svara åt dem.",
  "unreached.names":
    "*{organisation} nås inte i Slack* och har {places, plural, one {# plats} other {# platser}} utan namn. Namnen ska finnas senast {by}: hör av er till dem på annat sätt.",
  "unreached.attendance":
    "*{organisation} nås inte i Slack* och kan inte svara på vilka som kom. Hör efter på annat sätt. En samordnare kan rapportera åt dem.",
} as const;
