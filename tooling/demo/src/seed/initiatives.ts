import type { FocusArea } from "@socialsmart/domain/initiative/focus-area";
import type { ShiftRules } from "@socialsmart/domain/shift/shift-rules";
import type { ChannelKey } from "./channels.ts";
import type { DistrictKey } from "./districts.ts";
import type { OrganisationKey } from "./organisations.ts";
import type { PersonKey } from "./people.ts";
import type { WeeklySlot } from "./weekly-slots.ts";

export type SeedInitiative = {
  readonly title: string;
  readonly description: string;
  readonly host: OrganisationKey | "landlord";
  readonly coordinator: PersonKey;
  readonly district: DistrictKey;
  readonly focusArea: FocusArea;
  readonly otherFocusAreas: readonly FocusArea[];
  readonly involvesMinors: boolean;
  readonly channel: ChannelKey;
  readonly slot: WeeklySlot;
  readonly location: string;
  readonly minPlaces: number;
  readonly capacity: number;
  readonly allowsPartOfShift: boolean;
  /** Planned so long ago that its channel has been told of shifts with too few people; today unless said. */
  readonly plannedDaysAgo?: number;
  /** As usual unless said. */
  readonly rules?: Partial<Omit<ShiftRules, "allowsPartOfShift">>;
};

const HOUR = 60;

/** What the landlord does in its districts, by the key that the other tables use. */
export const INITIATIVES = {
  homework: {
    title: "Läxhjälp i Vivalla",
    description:
      "Elever i årskurs 4–9 får hjälp med läxorna efter skolan. Du behöver inte vara lärare: det räcker att du vill sitta ner, lyssna och förklara en gång till. Fika ingår.",
    host: "futureSeeds",
    coordinator: "karin",
    district: "vivalla",
    focusArea: "INTEGRATION",
    otherFocusAreas: ["LABOUR_MARKET"],
    involvesMinors: true,
    channel: "homework",
    slot: { weekday: "TUESDAY", from: "16:00", to: "19:00", everyWeeks: 1 },
    location: "Kvarterslokalen i Vivalla centrum",
    minPlaces: 3,
    capacity: 6,
    allowsPartOfShift: true,
    // Children's names are known, and so are those of whoever sits beside them.
    rules: { nameByMinutes: 24 * HOUR, requiresRecordExtract: true },
  },
  cv: {
    title: "CV-verkstad i Oxhagen",
    description:
      "Arbetssökande i Oxhagen får hjälp att skriva CV och personligt brev och att öva på intervjun. Särskilt välkomna är ni som själva anställer.",
    host: "jobCentre",
    coordinator: "johan",
    district: "oxhagen",
    focusArea: "LABOUR_MARKET",
    otherFocusAreas: ["INTEGRATION"],
    involvesMinors: false,
    channel: "cv",
    slot: { weekday: "WEDNESDAY", from: "13:00", to: "16:00", everyWeeks: 1 },
    location: "Områdeskontoret i Oxhagen",
    minPlaces: 2,
    capacity: 4,
    allowsPartOfShift: true,
  },
  trainees: {
    title: "Praktikplatser i Varberga",
    description:
      "Kom och berätta om ditt företag för dem som söker praktik, och ta emot en praktikant om det stämmer. Vi bjuder på lunch och sköter pappren.",
    host: "jobCentre",
    coordinator: "johan",
    district: "varberga",
    focusArea: "LABOUR_MARKET",
    otherFocusAreas: [],
    involvesMinors: false,
    channel: "trainees",
    slot: { weekday: "THURSDAY", from: "11:00", to: "13:00", everyWeeks: 1 },
    location: "Samlingssalen i Varberga centrum",
    minPlaces: 1,
    capacity: 3,
    allowsPartOfShift: false,
    rules: { approval: "MANUAL" },
  },
  summerJobs: {
    title: "Sommarjobbscoach i Baronbackarna",
    description:
      "Ungdomar som ska söka sitt första sommarjobb får en coach: någon som läser ansökan, ringer upp en referens och hejar på.",
    host: "landlord",
    coordinator: "karin",
    district: "baronbackarna",
    focusArea: "LABOUR_MARKET",
    otherFocusAreas: ["DEMOCRACY"],
    involvesMinors: true,
    channel: "summerJobs",
    slot: { weekday: "FRIDAY", from: "14:00", to: "16:00", everyWeeks: 1 },
    // Nobody has pledged on any of them.
    plannedDaysAgo: 10,
    location: "Fritidsgården i Baronbackarna",
    minPlaces: 2,
    capacity: 5,
    allowsPartOfShift: true,
  },
  safetyWalk: {
    title: "Trygghetsvandring i Baronbackarna",
    description:
      "Boende, hyresgäster, polis och hyresvärd går en runda tillsammans och antecknar vad som känns otryggt: trasiga lampor, skymda gångvägar, klotter. Listan följs upp nästa gång.",
    host: "landlord",
    coordinator: "johan",
    district: "baronbackarna",
    focusArea: "SAFETY",
    otherFocusAreas: ["DEMOCRACY"],
    involvesMinors: false,
    channel: "safetyWalk",
    slot: { weekday: "THURSDAY", from: "18:00", to: "20:00", everyWeeks: 2 },
    location: "Samling vid entrén till Baronbackarnas centrum",
    minPlaces: 4,
    capacity: 10,
    allowsPartOfShift: false,
    // Places for as many organisations as there are, until two days before.
    rules: { perOrganisationCap: 3, capReleaseMinutes: 48 * HOUR, withdrawByMinutes: 24 * HOUR },
  },
  nightWalk: {
    title: "Nattvandring i Vivalla",
    description:
      "Vuxna i gula västar som syns, hälsar och pratar med ungdomarna på fredagskvällen. Ni går alltid minst två tillsammans.",
    host: "neighbours",
    coordinator: "karin",
    district: "vivalla",
    focusArea: "SAFETY",
    otherFocusAreas: [],
    involvesMinors: true,
    channel: "nightWalk",
    slot: { weekday: "FRIDAY", from: "20:00", to: "00:00", everyWeeks: 1 },
    location: "Grannkrafts lokal i Vivalla",
    minPlaces: 4,
    capacity: 8,
    allowsPartOfShift: true,
    rules: { adultsOnly: true },
  },
  sportsHall: {
    title: "Öppen hall i Baronbackarna",
    description:
      "Idrottshallen står öppen för alla barn, utan avgift och anmälan. Det behövs vuxna som tar fram bollar och håller ett öga på leken.",
    host: "sports",
    coordinator: "johan",
    district: "baronbackarna",
    focusArea: "SAFETY",
    otherFocusAreas: ["GENDER_EQUALITY"],
    involvesMinors: true,
    channel: "sportsHall",
    slot: { weekday: "SUNDAY", from: "15:00", to: "18:00", everyWeeks: 1 },
    location: "Idrottshallen i Baronbackarna",
    minPlaces: 2,
    capacity: 5,
    allowsPartOfShift: true,
  },
  languageCafe: {
    title: "Språkcafé i Varberga",
    description:
      "Samtal på lätt svenska över en kopp kaffe. Du pratar om din vardag och ditt jobb, och lyssnar på andras.",
    host: "neighbours",
    coordinator: "johan",
    district: "varberga",
    focusArea: "INTEGRATION",
    otherFocusAreas: ["DEMOCRACY"],
    involvesMinors: false,
    channel: "languageCafe",
    slot: { weekday: "MONDAY", from: "17:30", to: "19:30", everyWeeks: 1 },
    location: "Biblioteksfilialen i Varberga",
    minPlaces: 3,
    capacity: 8,
    allowsPartOfShift: true,
  },
  girls: {
    title: "Tjejgruppen i Lundbyområdet",
    description:
      "Tjejer mellan 12 och 16 år träffas, lagar mat och möter kvinnor från olika yrken. Berätta om din väg dit, eller bara var med.",
    host: "futureSeeds",
    coordinator: "karin",
    district: "lundby",
    focusArea: "GENDER_EQUALITY",
    otherFocusAreas: ["LABOUR_MARKET"],
    involvesMinors: true,
    channel: "girls",
    slot: { weekday: "WEDNESDAY", from: "16:30", to: "18:30", everyWeeks: 1 },
    location: "Träffpunkten i Lundby",
    minPlaces: 2,
    capacity: 4,
    allowsPartOfShift: false,
  },
  fathers: {
    title: "Pappagrupp i Oxhagen",
    description:
      "Pappor och barn leker och lagar brunch, och pratar om att dela lika på föräldraledighet och vab. Kom som ledare eller som bollplank.",
    host: "neighbours",
    coordinator: "johan",
    district: "oxhagen",
    focusArea: "GENDER_EQUALITY",
    otherFocusAreas: ["INTEGRATION"],
    involvesMinors: true,
    channel: "fathers",
    slot: { weekday: "SATURDAY", from: "10:00", to: "12:30", everyWeeks: 2 },
    location: "Öppna förskolan i Oxhagen",
    minPlaces: 1,
    capacity: 3,
    allowsPartOfShift: true,
  },
  parliament: {
    title: "Ungdomsparlamentet",
    description:
      "Unga från våra stadsdelar väljer frågor, tar reda på fakta och lämnar förslag till hyresvärden och kommunen. Vuxna bisittare hjälper till med lokal, protokoll och mod.",
    host: "school",
    coordinator: "karin",
    district: "vivalla",
    focusArea: "DEMOCRACY",
    otherFocusAreas: ["GENDER_EQUALITY"],
    involvesMinors: true,
    channel: "parliament",
    slot: { weekday: "THURSDAY", from: "17:00", to: "19:00", everyWeeks: 2 },
    location: "Exempelskolans aula",
    minPlaces: 2,
    capacity: 5,
    allowsPartOfShift: false,
  },
  associations: {
    title: "Föreningsstöd i Lundbyområdet",
    description:
      "Små föreningar får hjälp med bokföring, bidragsansökningar och stadgar. Kan du siffror eller juridik räcker en kväll långt.",
    host: "landlord",
    coordinator: "karin",
    district: "lundby",
    focusArea: "DEMOCRACY",
    otherFocusAreas: ["INTEGRATION"],
    involvesMinors: false,
    channel: "associations",
    slot: { weekday: "MONDAY", from: "18:00", to: "20:00", everyWeeks: 1 },
    location: "Föreningshuset i Lundby",
    minPlaces: 1,
    capacity: 3,
    allowsPartOfShift: true,
  },
  democracyWorkshop: {
    title: "Demokrativerkstad i Västhaga",
    description:
      "Hur påverkar man sitt hus, sin stadsdel och sin kommun? En kväll med rollspel och riktiga förslag, öppen för alla över 15 år.",
    host: "landlord",
    coordinator: "johan",
    district: "vasthaga",
    focusArea: "DEMOCRACY",
    otherFocusAreas: [],
    involvesMinors: true,
    channel: "vasthaga",
    slot: { weekday: "WEDNESDAY", from: "18:00", to: "20:00", everyWeeks: 2 },
    location: "Gårdshuset i Västhaga",
    minPlaces: 2,
    capacity: 4,
    allowsPartOfShift: false,
  },
  garden: {
    title: "Odling i Västhaga",
    description:
      "Odlingslådor på gården, växthus i källaren på vintern. Vi gräver, sår, skördar och delar recept på många språk.",
    host: "neighbours",
    coordinator: "johan",
    district: "vasthaga",
    focusArea: "INTEGRATION",
    otherFocusAreas: ["SAFETY"],
    involvesMinors: false,
    channel: "vasthaga",
    slot: { weekday: "SUNDAY", from: "10:00", to: "13:00", everyWeeks: 1 },
    location: "Gården i Västhaga",
    minPlaces: 4,
    capacity: 12,
    allowsPartOfShift: true,
    rules: { takesHeadCounts: true },
  },
} as const satisfies Record<string, SeedInitiative>;

export type InitiativeKey = keyof typeof INITIATIVES;
