import type { AppendixWords } from "./appendix-mail.ts";

const read = "Läs den här:";

export const sv: AppendixWords = {
  hello: (name) => `Hej ${name}!`,
  OFFERED: ({ landlord, tenant, lease, party }, from, until) => ({
    subject: `Hyresbilaga att skriva under: ${landlord} och ${tenant}`,
    body: `${landlord} erbjuder ${tenant} en socialsmart hyresbilaga till hyresavtal ${lease}. När båda parter har skrivit under gäller den från ${from}. Sista dag att skriva under är ${until}.`,
    todo: party === "TENANT" ? "Läs den, och skriv under eller tacka nej:" : "Läs den, och skriv under:",
  }),
  REMINDER: ({ landlord, tenant, lease, party }, from, until) => ({
    subject: `Påminnelse: hyresbilagan mellan ${landlord} och ${tenant} väntar på din underskrift`,
    body: `Den socialsmarta hyresbilagan till hyresavtal ${lease}, mellan ${landlord} och ${tenant}, är inte undertecknad av dig än. När båda parter har skrivit under gäller den från ${from}. Sista dag att skriva under är ${until}.`,
    todo: party === "TENANT" ? "Läs den, och skriv under eller tacka nej:" : "Läs den, och skriv under:",
  }),
  SIGNED: ({ landlord, tenant, lease }, from, mayJoin) => ({
    subject: `Hyresbilagan mellan ${landlord} och ${tenant} är undertecknad av båda`,
    body: `Den socialsmarta hyresbilagan till hyresavtal ${lease} är undertecknad av båda parter. Den gäller från ${from}.`,
    todo: mayJoin ? "Läs den, och hämta en kod som fler hos er kan gå med i Slack med:" : read,
  }),
  DECLINED: ({ tenant, lease }) => ({
    subject: `${tenant} tackade nej till hyresbilagan`,
    body: `${tenant} har tackat nej till den socialsmarta hyresbilagan till hyresavtal ${lease}.`,
  }),
  EXPIRED: ({ landlord, tenant, lease, party }) => ({
    subject: `Hyresbilagan mellan ${landlord} och ${tenant} blev inte undertecknad i tid`,
    body: `Sista dagen att skriva under den socialsmarta hyresbilagan till hyresavtal ${lease} har varit.${party === "TENANT" ? ` Be ${landlord} om ett nytt erbjudande, om ni fortfarande vill skriva under.` : ""}`,
  }),
  WITHDRAWN: ({ landlord, tenant, lease }) => ({
    subject: `Erbjudandet om hyresbilaga till ${tenant} är återtaget`,
    body: `${landlord} har tagit tillbaka erbjudandet om en socialsmart hyresbilaga till hyresavtal ${lease}. Du behöver inte göra något.`,
  }),
  WILL_END: ({ landlord, tenant, lease }, lastDay) => ({
    subject: `Hyresbilagan mellan ${landlord} och ${tenant} upphör`,
    body: `Den socialsmarta hyresbilagan till hyresavtal ${lease} gäller till och med ${lastDay}.`,
    todo: read,
  }),
  HAS_ENDED: ({ landlord, tenant, lease }, lastDay) => ({
    subject: `Hyresbilagan mellan ${landlord} och ${tenant} har upphört`,
    body: `Den socialsmarta hyresbilagan till hyresavtal ${lease} gällde till och med ${lastDay}.`,
    todo: read,
  }),
  WILL_NOT_BEGIN: ({ landlord, tenant, lease }) => ({
    subject: `Hyresbilagan mellan ${landlord} och ${tenant} kommer inte att börja gälla`,
    body: `Den socialsmarta hyresbilagan till hyresavtal ${lease} upphör innan den har börjat gälla.`,
    todo: read,
  }),
  NEVER_BEGAN: ({ landlord, tenant, lease }) => ({
    subject: `Hyresbilagan mellan ${landlord} och ${tenant} upphörde innan den började gälla`,
    body: `Den socialsmarta hyresbilagan till hyresavtal ${lease} upphörde innan den började gälla.`,
    todo: read,
  }),
  GOES_ON: ({ landlord, tenant, lease }) => ({
    subject: `Hyresbilagan mellan ${landlord} och ${tenant} gäller vidare`,
    body: `Den socialsmarta hyresbilagan till hyresavtal ${lease} har inget slutdatum längre.`,
    todo: read,
  }),
  reason: (reason) => `Skäl: ${reason}`,
  endReasons: {
    LEASE_ENDED: "hyresavtalet upphör",
    TERMINATED_BY_TENANT: "hyresgästen har sagt upp den",
    TERMINATED_BY_LANDLORD: "hyresvärden har sagt upp den",
    SUPERSEDED: "en ny hyresbilaga har tagit dess plats",
  },
  linkIsYours: (until) =>
    `Länken är din egen och går att använda till och med ${until}. Ge den inte till någon annan.`,
  replacesEarlier: "Länkar i tidigare mejl om bilagan gäller inte längre.",
  codeBesides:
    "För att skriva under behöver du också en kod. Den får du med e-post hit, när du ber om den på sidan.",
};
