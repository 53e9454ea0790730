import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { inflateSync } from "node:zlib";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test } from "vitest";
import { renderHtml } from "../html/render-html.ts";
import { aDocument } from "../testing/a-document.ts";
import { renderPdf } from "./render-pdf.ts";

type Opened = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(pdf: Buffer): Promise<Opened> {
  return getDocumentProxy(new Uint8Array(pdf));
}

/** The elements of the structure as `Document(Sect(H1 P))`, without what they hold. */
type Node = { readonly role?: string; readonly children?: readonly Node[] };
function outlineOf({ role, children = [] }: Node): string {
  const inner = children.map(outlineOf).filter(Boolean).join(" ");
  return role && inner ? `${role}(${inner})` : (role ?? inner);
}

const structureOf = async (pdf: Opened, page: number) =>
  outlineOf((await (await pdf.getPage(page)).getStructTree()) as Node);

async function textOf(pdf: Opened): Promise<string> {
  return (await extractText(pdf, { mergePages: true })).text.replaceAll(/\s+/g, " ");
}

/** The streams that are drawn, byte by byte. */
function drawingOf(pdf: Buffer): string {
  const streams = pdf.toString("latin1").matchAll(/\/FlateDecode\n>>\nstream\n(.*?)\nendstream/gs);
  return Array.from(streams, ([, bytes = ""]) =>
    inflateSync(Buffer.from(bytes, "latin1")).toString("latin1"),
  ).join("");
}

describe("a signed document", () => {
  let bytes: Buffer;
  let pdf: Opened;
  beforeAll(async () => {
    bytes = await renderPdf(aDocument({ title: "Bilaga <1> & mer – “Å”" }));
    pdf = await open(bytes);
  });

  test("is tagged, in its language, with a title", async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: "Bilaga <1> & mer – “Å”",
      Language: "sv",
      Keywords: aDocument().hash,
      CreationDate: "D:20260302000000Z",
    });
    expect(metadata.get("dc:title")).toBe("Bilaga <1> & mer – “Å”");
    expect(metadata.getRaw()).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    const cells = (cell: string, count: number) => `TR(${Array(count).fill(cell).join(" ")})`;
    const table = (columns: number, rows: number) =>
      `Table(THead(${cells("TH", columns)}) TBody(${Array(rows).fill(cells("TD", columns)).join(" ")}))`;
    expect(await structureOf(pdf, 1)).toBe(
      `Root(Document(Sect(H1 P H2 L(LI(Lbl LBody(P)))) Sect(H2 P ${table(5, 2)}) Sect(H2 ${table(2, 4).replace(/TD\)\)\)$/, "TD) TR(TD TD(Link))))")})))`,
    );
  });

  test("says all that the page says, and at its foot its hash and where one is", async () => {
    const text = await textOf(pdf);
    for (const said of [
      "Mellan Västerporten Fastigheter AB och Kaffebönan AB.",
      "Läxhjälp – “varje” tisdag",
    ]) {
      expect(text).toContain(said);
    }
    expect(text).toContain("Åsa Öberg Firmatecknare 2026-03-03 09:05 (UTC+01:00)");
    expect(text).toContain(`sida 1 av 1 Hashsumma ${aDocument().hash}`);
  });

  test("has its headings beside it, and a link to where it can be checked", async () => {
    const [first, ...others] = await pdf.getOutline();
    expect([first?.title, first?.items.map(({ title }: { title: string }) => title), others]).toEqual([
      "Bilaga",
      ["Åtagande", "Underskrifter", "Om dokumentet"],
      [],
    ]);
    const links = await (await pdf.getPage(1)).getAnnotations();
    expect(new Set(links.map(({ url }) => url))).toEqual(new Set([aDocument().verifyAt]));
  });

  test("embeds its fonts", () => {
    const fonts = bytes.toString("latin1").match(/\/FontFile2/g) ?? [];
    const descriptors = bytes.toString("latin1").match(/\/FontDescriptor\n/g) ?? [];
    expect(fonts).toHaveLength(2);
    expect(descriptors).toHaveLength(2);
  });
});

describe("what somebody typed", () => {
  test("is text, and what the fonts lack is spelled out and can be copied", async () => {
    const typed = "*K* _b_ <i> | {{x}} [U+0041] Kaffe 😀 شركة\n# Två";
    const values = { "landlord.name": typed, "tenant.name": "\u202Efel" };
    const bytes = await renderPdf(aDocument({ values }));
    const pdf = await open(bytes);
    expect(await textOf(pdf)).toContain(
      "*K* _b_ <i> | {{x}} [U+0041] Kaffe [U+1F600] [U+0634 U+0631 U+0643 U+0629] # Två och [U+202E]fel.",
    );
    expect(await structureOf(pdf, 1)).toMatch(/^Root\(Document\(Sect\(H1 P H2 L/);
    // U+1F600 in UTF-16.
    expect(drawingOf(bytes)).toContain("/ActualText (\xFE\xFF\xD8\x3D\xDE\x00)");
  });
});

describe("a long document", () => {
  test("goes on over its pages in order, whatever it is made of, and loses nothing", async () => {
    const word = (index: number) => `ord${String(index).padStart(4, "0")}`;
    const words = Array.from({ length: 900 }, (_, index) => word(index));
    const rows = words.slice(300, 335).map((one) => `| ${one} | b |`);
    const body = [
      `# Lång\n\n${words.slice(0, 300).join(" ")}`,
      ["| Rubrik | b |", "| - | - |", ...rows].join("\n"),
      ...words.slice(335, 390).map((one) => `- ${one}`),
      `| a | b | c |\n| - | - | - |\n| ${words.slice(390, 690).join(" ")} | b | c |`,
      `> ${words.slice(690, 750).join(" ")}`,
      `## ${words.slice(750, 770).join(" ")}`,
      "[".concat(words.slice(770).join(" "), "](https://example.org)"),
      "x".repeat(3000),
    ].join("\n\n");
    const pdf = await open(await renderPdf(aDocument({ body, parties: [] })));
    const text = await textOf(pdf);
    expect(text.match(/ord\d{4}/g)).toEqual(words);
    // A table's head is drawn again on its second page, and belongs to none of it.
    expect(text.match(/Rubrik/g)).toHaveLength(2);
    expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(3000);
    expect(text).toContain(`sida ${pdf.numPages} av ${pdf.numPages}`);
    const pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
    const structures = await Promise.all(pages.map((page) => structureOf(pdf, page)));
    expect(structures.every((structure) => structure.startsWith("Root(Document(Sect("))).toBe(true);
  });
});

describe("the same document gives the same bytes", () => {
  test("in another process, after other documents, in another time zone", async () => {
    const fixture = fileURLToPath(new URL("../testing/render-fixture.ts", import.meta.url));
    const env = { TZ: "Pacific/Kiritimati", LANG: "sv_SE.UTF-8" };
    const options = { env, maxBuffer: 10_000_000 };
    const { stdout } = await promisify(execFile)(process.execPath, [fixture], options);
    const other = JSON.parse(stdout);
    expect(other.html).toBe(renderHtml(aDocument()));
    expect(other.pdf).toBe((await renderPdf(aDocument())).toString("hex"));
  });

  test("and another document other bytes, with another identifier", async () => {
    const identifier = (pdf: Buffer) => /\/ID \[(<[0-9a-f]+>)/.exec(pdf.toString("latin1"))?.[1];
    const [one, other] = [await renderPdf(aDocument()), await renderPdf(aDocument({ hash: "0".repeat(64) }))];
    expect(identifier(one)).toMatch(/^<[0-9a-f]{32}>$/);
    expect(identifier(one)).not.toBe(identifier(other));
  });
});
