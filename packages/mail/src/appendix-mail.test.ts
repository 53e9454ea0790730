import { END_REASONS } from "@socialsmart/domain/appendix/appendix-states";
import { expect, test } from "vitest";
import type { Letter } from "./appendix-letter.ts";
import { appendixMail, leadsSomewhere } from "./appendix-mail.ts";

const day = Temporal.PlainDate.from("2026-04-01");
const terms = { effectiveFrom: day, validUntil: Temporal.PlainDate.from("2026-03-29") };
const LETTERS: readonly Letter[] = [
  { says: "OFFERED", ...terms },
  { says: "REMINDER", ...terms },
  { says: "SIGNED", effectiveFrom: day, mayJoin: true },
  { says: "SIGNED", effectiveFrom: day, mayJoin: false },
  { says: "DECLINED", reason: "Vi flyttar." },
  { says: "EXPIRED", reason: null },
  { says: "WITHDRAWN", reason: "Fel datum." },
  ...END_REASONS.map((why) => ({ says: "WILL_END", lastDay: day, why }) as const),
  { says: "HAS_ENDED", lastDay: day, why: null },
  { says: "WILL_NOT_BEGIN", why: "LEASE_ENDED" },
  { says: "NEVER_BEGAN", why: "LEASE_ENDED" },
  { says: "GOES_ON", why: null },
];

const names = { landlord: "Norrby Fastigheter", tenant: "Kaffebönan AB", lease: "L-77" };
const way = { address: "https://socialsmart.example/sign/ssm_hemligt", until: terms.validUntil };

test.each(["sv", "en"] as const)("what a signatory is told by e-mail reads, in %s", async (language) => {
  const read = (party: "LANDLORD" | "TENANT", letter: Letter) => {
    const to = { ...names, party, name: party === "TENANT" ? "Åsa Öberg" : "Karin Ek" };
    const { subject, text } = appendixMail(language, letter, to, leadsSomewhere(letter) ? way : undefined);
    return `## ${subject}\n\n${text}\n`;
  };
  const forLandlord = LETTERS.filter(({ says }) => ["OFFERED", "REMINDER", "EXPIRED"].includes(says));
  const said = [
    ...LETTERS.map((letter) => read("TENANT", letter)),
    ...forLandlord.map((letter) => read("LANDLORD", letter)),
  ];
  await expect(said.join("\n")).toMatchFileSnapshot(`appendix-mail.${language}.txt`);
});

test("a name and a reason that read otherwise than they look are shown as what they are", () => {
  const letter: Letter = { says: "DECLINED", reason: "Vi \u202Erettylf" };
  const to = { ...names, tenant: "Kaffe\u200Bbönan AB", party: "TENANT", name: "Åsa Öberg" } as const;
  const { subject, text } = appendixMail("sv", letter, to, undefined);
  expect(subject).toBe("Kaffe[U+200B]bönan AB tackade nej till hyresbilagan");
  expect(text).toContain("Skäl: Vi [U+202E]rettylf");
});
