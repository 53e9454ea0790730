import { APPENDIX_STATES } from "@socialsmart/domain/appendix/appendix-states";
import { expect, test } from "vitest";
import { renderVerification } from "./render-verification.ts";
import { hashOf, type KnownDocument } from "./verification.ts";

const hash = "c0ffee".padEnd(64, "0");
const document: KnownDocument = {
  landlord: "Västerporten Fastigheter AB",
  tenant: "Bröderna <Öst> & Co",
  registryNumber: "VP 2026/0123",
  templateNumber: 3,
  language: "sv",
  state: "PARTLY_SIGNED",
  offeredOn: Temporal.PlainDate.from("2026-03-02"),
  effectiveFrom: Temporal.PlainDate.from("2026-04-01"),
  endsOn: null,
  signatures: [
    { party: "LANDLORD", capacity: "Firmatecknare", signedOn: Temporal.PlainDate.from("2026-03-03") },
  ],
};

/** What is read aloud: texts, without their elements. */
const said = (html: string) =>
  html
    .slice(html.indexOf("<body>"))
    .replaceAll(/<[^>]+>/g, "|")
    .replaceAll(/\|+/g, "|");

test("a document that exists is told of in either language", () => {
  expect(said(renderVerification({ type: "Found", hash, document }, "sv"))).toContain(
    "|Kontrollera ett dokument|Dokumentet finns|Hashsumman hör till dokumentet nedan. Stämmer uppgifterna med dem du har framför dig? Lita annars inte på det.|" +
      "Dokument|Socialsmart hyresbilaga|Hyresvärd|Västerporten Fastigheter AB|Hyresgäst|Bröderna &#x3C;Öst> &#x26; Co|Diarienummer|VP 2026/0123|" +
      "Mall|version 3, på svenska|Läge|Undertecknat av den ena parten|Erbjudet|2026-03-02|Gäller från och med|2026-04-01|" +
      `Underskrifter|Hyresvärden: Firmatecknare, 2026-03-03|Hashsumma (SHA-256)|${hash}|`,
  );
  expect(said(renderVerification({ type: "Found", hash, document }, "en"))).toContain(
    "|Template|version 3, in Swedish|State|Signed by one of the parties|Offered|2026-03-02|In force from|2026-04-01|Signatures|The landlord: Firmatecknare, 2026-03-03|",
  );
});

test("each state has its own words", () => {
  const pages = APPENDIX_STATES.map((state) =>
    renderVerification({ type: "Found", hash, document: { ...document, state } }, "sv"),
  );
  expect(new Set(pages).size).toBe(APPENDIX_STATES.length);
});

test("a hash that nobody knows, and a text that is none, are told apart", () => {
  expect(renderVerification({ type: "Unknown", hash }, "sv")).toContain(
    "<title>Inget dokument har den hashsumman – Kontrollera ett dokument</title>",
  );
  const given = "<script>alert(1)</script>";
  const page = renderVerification({ type: "NoHash", given }, "en");
  expect(page).toContain("<h2>This is no hash</h2>");
  expect(page).toContain("&#x3C;script>");
  expect(page).not.toContain("<script");
});

test("what is wrong with a hash is read out at its field; before, nothing is", () => {
  for (const wrong of [
    { type: "NoHash", given: "c0ffee" },
    { type: "Unknown", hash },
  ] as const) {
    const page = renderVerification(wrong, "en");
    const [, described] =
      page.match(/<input id="hash"[^>]* aria-invalid="true"[^>]* aria-describedby="([^"]+)"/) ?? [];
    expect(page).toMatch(new RegExp(`<p id="${described}">(It may have been|A hash is 64)`));
  }
  expect(renderVerification({ type: "Asked" }, "en")).not.toContain("aria-");
});

test("the page leads to the other language, with the hash", () => {
  expect(renderVerification({ type: "Unknown", hash }, "sv")).toContain(`href="/verify/${hash}?lang=en"`);
  expect(renderVerification({ type: "Asked" }, "en")).toContain('href="/verify?lang=sv"');
});

test.each([
  [hash, hash],
  [hash.toUpperCase(), hash],
  [` ${hash.slice(0, 30)}\n${hash.slice(30)}\u200B`, hash],
  [hash.slice(1), undefined],
  [`${hash}0`, undefined],
  [`g${hash.slice(1)}`, undefined],
  ["", undefined],
])("%j is the hash %j", (given, known) => {
  expect(hashOf(given)).toBe(known);
});
