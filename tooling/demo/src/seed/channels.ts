/** The workspace's channels, by the key that the other tables use. Slack's names take å, ä and ö, and no capitals or spaces. */
export const CHANNELS = {
  coordinators: { id: "C0SAMORDNARE", name: "samordnare", topic: "Samordnarna på Västerporten" },
  homework: { id: "C0LAXHJALP", name: "läxhjälp-vivalla", topic: "Läxhjälp i Vivalla, tisdagar 16–19" },
  cv: { id: "C0CVVERKSTAD", name: "cv-verkstad", topic: "CV-verkstad i Oxhagen, onsdagar 13–16" },
  trainees: { id: "C0PRAKTIK", name: "praktikplatser", topic: "Arbetsplatser som tar emot praktikanter" },
  summerJobs: { id: "C0SOMMARJOBB", name: "sommarjobb", topic: "Coacher för unga som söker sommarjobb" },
  safetyWalk: {
    id: "C0TRYGGHET",
    name: "trygghetsvandring",
    topic: "Trygghetsvandring i Baronbackarna, varannan torsdag",
  },
  nightWalk: { id: "C0NATTVANDRING", name: "nattvandring", topic: "Nattvandring i Vivalla, fredagar 20–24" },
  sportsHall: {
    id: "C0OPPENHALL",
    name: "öppen-hall",
    topic: "Öppen hall i Baronbackarna, söndagar 15–18",
  },
  languageCafe: {
    id: "C0SPRAKCAFE",
    name: "språkcafé",
    topic: "Språkcafé i Varberga, måndagar 17.30–19.30",
  },
  girls: { id: "C0TJEJGRUPP", name: "tjejgruppen", topic: "Tjejgruppen i Lundbyområdet, onsdagar" },
  fathers: { id: "C0PAPPAGRUPP", name: "pappagrupp", topic: "Pappagrupp i Oxhagen, varannan lördag" },
  parliament: {
    id: "C0PARLAMENT",
    name: "ungdomsparlament",
    topic: "Unga som tar plats, varannan torsdag",
  },
  associations: {
    id: "C0FORENING",
    name: "föreningsstöd",
    topic: "Stöd till föreningar i Lundbyområdet, måndagar 18–20",
  },
  vasthaga: {
    id: "C0VASTHAGA",
    name: "västhaga",
    topic: "Odlingen och demokrativerkstaden, som delar kanal",
  },
} as const;

export type ChannelKey = keyof typeof CHANNELS;
