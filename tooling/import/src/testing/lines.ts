/** What a property system writes, of an invented tenant. */
export const HEADER = "Företag;Orgnr;Språk;Hyresavtal;Lokal;Stadsdel;Från;Till;Kontaktperson;E-post";
export const LINE =
  "Åkes Ö-bod AB;556036-0793;sv;L-77;Torget 3;Vivalla;2026-01-01;2028-12-31;Åsa Öst;asa@obod.example";
export const NUMBERLESS = "Kiosken;;;;;;;;;";
export const TENANT = {
  name: "Åkes Ö-bod AB",
  organisationNumber: "5560360793",
  language: "sv",
  leases: ["L-77 Torget 3 2026-01-01 2029-01-01"],
  contacts: ["Åsa Öst asa@obod.example"],
};

/** A whole file. */
export const file = (...lines: readonly string[]) => [HEADER, ...lines, ""].join("\r\n");

/** What a run told of problems. */
export const problems = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.filter((line) => line.startsWith("problem")).map((line) => line.slice("problem  ".length));
