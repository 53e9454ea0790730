import type { SeedApp, WorkspaceSeed } from "../workspace/seed.ts";

/** A small workspace: Ada speaks Swedish, Bo English; #homework has the app in it, #quiet has not. */
export function testSeed(app: Partial<SeedApp> = {}): WorkspaceSeed {
  return {
    team: { id: "T1", name: "Testhuset", domain: "testhuset" },
    people: [
      { id: "U1", name: "ada", realName: "Ada Alm", locale: "sv-SE", tz: "Europe/Stockholm" },
      {
        id: "U2",
        name: "bo",
        realName: "Bo Berg",
        locale: "en-US",
        tz: "America/New_York",
        email: "bo@example.com",
      },
    ],
    channels: [
      { id: "C1", name: "homework", topic: "Homework help", memberIds: ["U1", "U2", "UB"] },
      { id: "C2", name: "quiet", memberIds: ["U1"] },
    ],
    tips: {
      heading: "Try this",
      try: [{ label: "Ask for help as Bo", as: "bo", channel: "#homework", text: "/help-me maths" }],
    },
    app: {
      ...{ id: "A1", botUserId: "UB", botId: "B1", name: "Helper", description: "Helps" },
      scopes: ["chat:write", "commands", "im:write", "im:read", "channels:read", "users:read", "team:read"],
      events: ["app_home_opened", "app_mention", "message.im", "member_joined_channel"],
      commands: [
        { name: "/help-me", description: "Asks for help", usage: "[what]", examples: ["/help-me maths"] },
      ],
      shortcuts: [
        { type: "message", name: "Help with this", callbackId: "help_with" },
        { type: "global", name: "Ask", callbackId: "ask" },
      ],
      ...app,
    },
  };
}
