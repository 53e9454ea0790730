import { describe, expect, test } from "vitest";
import { textIn } from "../texts/text.ts";
import { type PledgeRefusal, refusalText } from "./refusal-text.ts";

const wording = { organisation: "Cykel & <Co>", zone: "Europe/Stockholm" } as const;
const sayings: readonly (readonly [PledgeRefusal, string])[] = [
  [{ type: "NotOffered", state: "CONFIRMED" }, "Platserna är redan era."],
  [
    { type: "NotOffered", state: "WAITLISTED" },
    "Erbjudandet gäller inte längre. Ni står kvar på reservlistan.",
  ],
  [
    { type: "NotOffered", state: "PENDING" },
    "Anmälan väntar på att en samordnare säger ja. Det finns inget att svara på än.",
  ],
  [{ type: "PledgeNotLive", state: "DECLINED" }, "Ni har redan avstått från platserna."],
  [{ type: "PledgeNotLive", state: "LAPSED" }, "Passet hann börja innan det blev plats."],
  [{ type: "PledgeNotLive", state: "RELEASED" }, "Platserna är släppta, eftersom ingen var namngiven i tid."],
  [{ type: "PledgeNotLive", state: "REMOVED" }, "En samordnare har tagit bort anmälan."],
  [{ type: "OverCap", cap: 1, releasesAt: null }, "En organisation får ha högst 1 plats på passet."],
  [
    { type: "OverCap", cap: 2, releasesAt: "2026-11-26T15:00:00Z" },
    "En organisation får ha högst 2 platser på passet till tors 26 nov 16:00. Därefter får ni ta fler, om några är lediga.",
  ],
  [
    { type: "InitiativeNotOpen", state: "PAUSED", reason: null },
    "Insatsen är pausad och tar inte emot anmälningar just nu.",
  ],
  [{ type: "InitiativeNotOpen", state: "COMPLETED", reason: null }, "Insatsen är avslutad."],
  [{ type: "InitiativeNotOpen", state: "DRAFT", reason: null }, "Insatsen tar inte emot anmälningar."],
  [
    { type: "MoreNamedThanPlaces", named: 2 },
    "2 personer är namngivna. Ta bort namn först, så att de får plats.",
  ],
  [{ type: "OfferPending", offered: 1 }, "1 plats hålls åt er. Ta den, eller avstå först."],
  [{ type: "ApprovalNeeded" }, "En samordnare behöver säga ja till fler. Be samordnaren utöka anmälan."],
  [{ type: "NothingToOffer", placesLeft: 0, waiting: 1 }, "Det finns inga lediga platser att erbjuda."],
  [{ type: "NothingToOffer", placesLeft: 2, waiting: 1 }, "2 platser är lediga, men ingen i kön kan ta dem."],
  [
    { type: "NothingToOffer", placesLeft: 2, waiting: 0 },
    "2 platser är lediga, men ingen står på reservlistan.",
  ],
  [{ type: "InvalidInput", issues: [{ path: "reason", problem: { type: "Empty" } }] }, "Skriv något här."],
];

describe("a refusal", () => {
  test.each(sayings)("%j says why", (refusal, sentence) => {
    expect(refusalText(refusal, { text: textIn("sv"), where: "plain", ...wording })).toBe(sentence);
  });

  test("is escaped in a message, and not beside a field", () => {
    const refusal = { type: "AppendixNotActive", on: "2026-11-24" } as const;
    const said = (where: "mrkdwn" | "plain") =>
      refusalText(refusal, { text: textIn("en"), where, ...wording });
    expect(said("mrkdwn")).toContain("Cykel &amp; &lt;Co&gt; has no social-smart lease appendix");
    expect(said("plain")).toContain("Cykel & <Co> has no social-smart lease appendix");
  });
});
