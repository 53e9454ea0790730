import type { Document } from "../document.ts";

/** A document that says little, signed by one of two, with whatever of it is to be otherwise. */
export function aDocument(changes: Partial<Document> = {}): Document {
  return {
    language: "sv",
    title: "Socialsmart hyresbilaga – Kaffebönan AB",
    body: "# Bilaga\n\nMellan **{{landlord.name}}** och {{tenant.name}}.\n\n## Åtagande\n\n- Läxhjälp – “varje” tisdag\n",
    values: { "landlord.name": "Västerporten Fastigheter AB", "tenant.name": "Kaffebönan AB" },
    hash: "c0ffee".padEnd(64, "0"),
    verifyAt: "https://socialsmart.example/verify/c0ffee",
    registryNumber: "VP 2026/0123",
    dated: Temporal.PlainDate.from("2026-03-02"),
    zone: "Europe/Stockholm",
    facts: [{ label: "Mallversion", value: "3" }],
    parties: [
      {
        role: "Hyresvärd",
        name: "Västerporten Fastigheter AB",
        signature: {
          name: "Åsa Öberg",
          capacity: "Firmatecknare",
          signedAt: Temporal.Instant.from("2026-03-03T08:05:00Z"),
          method: "Engångskod med e-post",
        },
      },
      { role: "Hyresgäst", name: "Kaffebönan AB" },
    ],
    ...changes,
  };
}
