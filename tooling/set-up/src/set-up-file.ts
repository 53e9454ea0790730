import { FOCUS_AREAS } from "@socialsmart/domain/initiative/focus-area";
import { holdsPersonalNumber } from "@socialsmart/domain/kernel/personal-number";
import { isTimeZone } from "@socialsmart/domain/kernel/time-zone";
import { parseOrganisationNumber } from "@socialsmart/domain/organisation/organisation-number";
import { ROLES } from "@socialsmart/domain/person/membership";
import { LANGUAGES } from "@socialsmart/domain/person/person";
import { HOLIDAY_POLICIES } from "@socialsmart/domain/series/holiday-policy";
import { APPROVALS, type ShiftRules, USUAL_RULES } from "@socialsmart/domain/shift/shift-rules";
import { z } from "zod";

/** The key by which memberships and hosts name the organisation that the landlord itself is. */
export const LANDLORD_KEY = "landlord";

const NO_PERSONAL_NUMBER = "must not hold a personal identity number";

const text = z.string().refine((value) => !holdsPersonalNumber(value), NO_PERSONAL_NUMBER);

/** What stands for an entry in the rest of the file, and tells at the next time that it is the same one. */
const key = text.regex(
  /^[a-z][a-z0-9-]{0,49}$/,
  "must be a short name of a–z, 0–9 and -, such as kaffebonan",
);

const language = z.enum(LANGUAGES);

const organisationNumber = z.string().superRefine((value, context) => {
  const number = parseOrganisationNumber(value);
  if (number.ok) return;
  const isPersonal = number.refusal.type === "HoldsPersonalNumber";
  const message = isPersonal ? NO_PERSONAL_NUMBER : "must be a Swedish organisationsnummer";
  context.addIssue({ code: "custom", message });
});

/** A local time without offset; which instant it is, the landlord's zone decides. */
const wallTime = z
  .string()
  .refine(isWallTime, "must be a date and a time on the clock, such as 2027-03-02T16:00");

function isWallTime(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value)) return false;
  try {
    // Seconds have been ruled out, and a date that does not exist is not made into another one.
    return Temporal.PlainDateTime.from(value, { overflow: "reject" }) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const landlord = z.strictObject({
  name: text,
  organisationNumber: organisationNumber.optional(),
  language,
  zone: z.string().refine(isTimeZone, "must be a zone of the IANA database, such as Europe/Stockholm"),
  slackTeamId: z.string().regex(/^T[A-Z0-9]{2,49}$/, "must be a workspace's id, such as T012AB3CD"),
});

const organisation = z.strictObject({
  key: key.refine((value) => value !== LANDLORD_KEY, "must not be landlord, which the landlord itself is"),
  kind: z.enum(["TENANT", "ASSOCIATION", "PARTNER"]),
  name: text,
  organisationNumber: organisationNumber.optional(),
  language,
  appendix: z
    .strictObject({ leaseNumber: text, effectiveFrom: z.string(), endsOn: z.string().optional() })
    .optional(),
});

const person = z.strictObject({
  key,
  name: text,
  workEmail: text.optional(),
  language,
  memberships: z.array(z.strictObject({ organisation: z.string(), roles: z.array(z.enum(ROLES)) })),
});

const minutesBeforeStart = z.number().nullable();

/** As usual unless said. */
const rules = {
  allowsPartOfShift: z.boolean().default(USUAL_RULES.allowsPartOfShift),
  perOrganisationCap: z.number().nullable().default(USUAL_RULES.perOrganisationCap),
  capReleaseMinutes: minutesBeforeStart.default(USUAL_RULES.capReleaseMinutes),
  withdrawByMinutes: minutesBeforeStart.default(USUAL_RULES.withdrawByMinutes),
  nameByMinutes: minutesBeforeStart.default(USUAL_RULES.nameByMinutes),
  takesHeadCounts: z.boolean().default(USUAL_RULES.takesHeadCounts),
  approval: z.enum(APPROVALS).default(USUAL_RULES.approval),
  adultsOnly: z.boolean().default(USUAL_RULES.adultsOnly),
  requiresRecordExtract: z.boolean().default(USUAL_RULES.requiresRecordExtract),
} satisfies Record<keyof ShiftRules, z.ZodType>;

const shift = z.strictObject({
  startsAt: wallTime,
  endsAt: wallTime,
  location: text,
  minPlaces: z.number(),
  capacity: z.number(),
  ...rules,
});

/** Shifts that come again, on a time of the zone's clocks whatever summer time does. */
const series = z.strictObject({
  key,
  rule: text,
  startsOn: z.string(),
  startTime: z.string(),
  durationMinutes: z.number(),
  location: text,
  minPlaces: z.number(),
  capacity: z.number(),
  holidays: z.enum(HOLIDAY_POLICIES).default("SKIP"),
  customaryFreeDays: z.enum(HOLIDAY_POLICIES).default("SKIP"),
  ...rules,
});

const initiative = z.strictObject({
  key,
  title: text,
  description: text,
  host: z.string(),
  coordinators: z.array(z.string()),
  district: z.string(),
  primaryFocusArea: z.enum(FOCUS_AREAS),
  otherFocusAreas: z.array(z.enum(FOCUS_AREAS)).default([]),
  involvesMinors: z.boolean(),
  slackChannelId: z
    .string()
    .regex(/^[CG][A-Z0-9]{2,49}$/, "must be a channel's id, such as C045EF6GH")
    .optional(),
  publish: z.boolean(),
  shifts: z.array(shift).default([]),
  series: z.array(series).default([]),
});

/** A landlord and all that it begins with, as its IT department writes it down. */
export const setUpFile = z.strictObject({
  landlord,
  districts: z.array(text.max(100, "must have at most 100 characters")),
  organisations: z.array(organisation),
  people: z.array(person),
  initiatives: z.array(initiative),
});

export type SetUpFile = z.output<typeof setUpFile>;
export type OrganisationEntry = SetUpFile["organisations"][number];
export type PersonEntry = SetUpFile["people"][number];
export type InitiativeEntry = SetUpFile["initiatives"][number];
export type ShiftEntry = InitiativeEntry["shifts"][number];
export type SeriesEntry = InitiativeEntry["series"][number];
