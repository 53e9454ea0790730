import type { Role } from "@socialsmart/domain/person/membership";
import type { Language } from "@socialsmart/domain/person/person";
import type { OrganisationKey } from "./organisations.ts";

/** An account in the chat workspace. */
export type ChatAccount = { readonly userId: string; readonly handle: string; readonly colour: string };

export type SeedPerson = {
  readonly name: string;
  readonly language: Language;
  readonly organisation: OrganisationKey | "landlord";
  readonly roles: readonly Role[];
  /** The title others see in chat. */
  readonly title: string;
  readonly chat?: ChatAccount;
  /** Of somebody who is not in chat. */
  readonly email?: string;
};

/** Invented, and their surnames say so (example, trial, made up, pretend, test, sketch …). */
export const PEOPLE = {
  karin: {
    name: "Karin Exempelsson",
    language: "sv",
    organisation: "landlord",
    roles: ["COORDINATOR", "LANDLORD_ADMIN"],
    title: "Samordnare, Västerporten",
    chat: { userId: "U0KARIN", handle: "karin", colour: "#7a3e9d" },
  },
  johan: {
    name: "Johan Provberg",
    language: "en",
    organisation: "landlord",
    roles: ["COORDINATOR"],
    title: "Samordnare, Västerporten",
    chat: { userId: "U0JOHAN", handle: "johan", colour: "#1f6f8b" },
  },
  amina: {
    name: "Amina Testström",
    language: "sv",
    organisation: "coffee",
    roles: ["TENANT_CONTACT"],
    title: "Kaffebönan Exempel AB",
    chat: { userId: "U0AMINA", handle: "amina", colour: "#b4451f" },
  },
  mikael: {
    name: "Mikael Låtsaslund",
    language: "sv",
    organisation: "bicycles",
    roles: ["TENANT_CONTACT"],
    title: "Cykelverkstan Exempel AB",
    chat: { userId: "U0MIKAEL", handle: "mikael", colour: "#2e7d32" },
  },
  grace: {
    name: "Grace Makebelieve",
    language: "en",
    organisation: "software",
    roles: ["TENANT_CONTACT"],
    title: "Provkod IT AB",
    chat: { userId: "U0GRACE", handle: "grace", colour: "#b8860b" },
  },
  hodan: {
    name: "Hodan Mallqvist",
    language: "sv",
    organisation: "futureSeeds",
    roles: ["TENANT_CONTACT", "HOST"],
    title: "Föreningen Framtidsfröet",
    chat: { userId: "U0HODAN", handle: "hodan", colour: "#00695c" },
  },
  sara: {
    name: "Sara Utkastsson",
    language: "sv",
    organisation: "bakery",
    roles: ["TENANT_CONTACT"],
    title: "Bageri Skorpan Exempel AB",
    chat: { userId: "U0SARA", handle: "sara", colour: "#c2185b" },
  },
  ida: {
    name: "Ida Provlind",
    language: "sv",
    organisation: "bicycles",
    roles: ["PARTICIPANT"],
    title: "Cykelverkstan Exempel AB",
  },
  bengt: contact("Bengt Påhittsson", "accountants", "Siffran Exempelrevision AB"),
  leyla: { ...contact("Leyla Fingerad", "hairdresser", "Salong Påhitt AB"), email: "leyla@example.com" },
  nabil: contact("Nabil Skissgren", "grocer", "Livs & Krydda Exempel HB"),
  ewa: contact("Ewa Fiktivius", "cleaners", "Fiktiva Städtjänster AB"),
  tomas: contact("Tomas Tänktberg", "tailor", "Skrädderi Nålsögat Exempel"),
  petra: contact("Petra Provkvist", "gym", "Gymmet Provkroppen AB"),
  anders: contact("Anders Exempelqvist", "police", "Lokalpolisområde Exempel"),
} as const satisfies Record<string, SeedPerson>;

export type PersonKey = keyof typeof PEOPLE;

/** Who has shown a record extract, so that they can be named where there are children. */
export const EXTRACTS_SHOWN_BY = ["amina", "mikael", "ida", "grace"] as const satisfies readonly PersonKey[];

/** In the chat workspace, and not linked yet. */
export const INVITED = "sara" satisfies PersonKey;

/** One who is not in the chat workspace: the coordinators pledge on their behalf. */
function contact(name: string, organisation: OrganisationKey, title: string): SeedPerson {
  return { name, language: "sv", organisation, roles: ["TENANT_CONTACT"], title };
}
