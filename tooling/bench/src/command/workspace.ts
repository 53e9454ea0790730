import type { WorkspaceSeed } from "@socialsmart/slack-sim/workspace/seed";

export const TEAM = "T0BENCH";

/** Each initiative's channel. */
export const CHANNELS = [
  { id: "C0LAXHJALP", name: "läxhjälp", title: "Läxhjälp" },
  { id: "C0SPRAKCAFE", name: "språkcafé", title: "Språkcafé" },
  { id: "C0VANDRING", name: "vandring", title: "Trygghetsvandring" },
  { id: "C0VERKSTAD", name: "verkstad", title: "CV-verkstad" },
] as const;

export function userIdOf(n: number): string {
  return `U0P${String(n).padStart(4, "0")}`;
}

/** The workspace in which so many people type. */
export function workspaceOf(people: number): WorkspaceSeed {
  const all = Array.from({ length: people }, (_, n) => ({
    ...{ id: userIdOf(n), name: `person-${n}`, realName: `Person ${n}` },
    ...({ locale: "sv-SE", tz: "Europe/Stockholm" } as const),
  }));
  const memberIds = [...all.map(({ id }) => id), "U0BOT"];
  return {
    team: { id: TEAM, name: "Åkerbo", domain: "akerbo" },
    people: all,
    channels: CHANNELS.map(({ id, name }) => ({ id, name, memberIds })),
    app: {
      ...{ id: "A0BENCH", botUserId: "U0BOT", botId: "B0BOT", name: "Socialsmart" },
      scopes: ["commands", "chat:write", "im:write", "users:read"],
      events: [],
      commands: ["/pledge", "/roster", "/initiatives"].map((name) => ({ name, description: name })),
    },
  };
}
