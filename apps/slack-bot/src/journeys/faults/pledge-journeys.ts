import { cancelShift } from "@socialsmart/domain/shift/cancel-shift";
import { reviseShift } from "@socialsmart/domain/shift/revise-shift";
import { done } from "../../testing/world.ts";
import { ANSWERS, EPHEMERAL, EVENTS, FAULTS, FORMS, PROFILES, REPEATED } from "./fault.ts";
import { clicks, fillsIn, type Journey, types } from "./journey.ts";

/** The ways of a pledge that others hear of: each of them posts, edits and tells people by themselves. */
export const PLEDGE_JOURNEYS: readonly Journey[] = [
  {
    name: "a pledge is made, taken back and made again",
    steps: [
      types("ali", "#läxhjälp", "/pledge läxhjälp tisdag"),
      clicks("ali", "Ångra", "#läxhjälp"),
      types("bea", "#allmänt", "/pledge 2 people läxhjälp tuesday"),
    ],
    faults: FAULTS,
  },
  {
    name: "places that fall free are offered, and taken",
    steps: [
      types("bea", "#allmänt", "/pledge 2 people språkcafé wednesday"),
      types("ali", "#språkcafé", "/pledge 2 platser språkcafé onsdag"),
      clicks("bea", "Undo", "#allmänt"),
      clicks("ali", "Ta platserna", "@bot"),
    ],
    faults: FAULTS,
  },
  {
    name: "a pledge waits for a yes, and gets it",
    steps: [
      async ({ plan, world }) => {
        const shift = { on: "2026-11-27", hours: [16, 18], capacity: 2, approval: "MANUAL" } as const;
        await plan.shift({ initiativeId: world.homework, ...shift });
      },
      types("ali", "#allmänt", "/pledge läxhjälp fredag"),
      clicks("sara", "Godkänn", "#läxhjälp"),
    ],
    faults: FAULTS,
  },
  {
    name: "a shift with pledges is moved, and then cancelled",
    steps: [
      types("ali", "#läxhjälp", "/pledge läxhjälp tisdag"),
      async ({ plan, world }) => {
        const times = { startsAt: "2026-11-24T16:00:00Z", endsAt: "2026-11-24T19:00:00Z" };
        const change = { shiftId: world.tuesday, ...times, reason: "Biblioteket öppnar senare" };
        done(await reviseShift(plan.deps, plan.actor, change, null));
      },
      async ({ plan, world }) => {
        const cancelled = { shiftId: world.tuesday, reason: "Biblioteket är stängt" };
        done(await cancelShift(plan.deps, plan.actor, cancelled, null));
      },
    ],
    faults: FAULTS,
  },
  {
    name: "a pledge is said in a channel, and taken back",
    steps: [
      types("ali", "#läxhjälp", "@Socialsmart 2 platser läxhjälp tisdag"),
      clicks("ali", "Ångra", "#läxhjälp"),
    ],
    faults: [...EVENTS, ...EPHEMERAL, ...PROFILES],
    killedIn: 1,
  },
  {
    name: "a pledge is made in a form",
    steps: [
      fillsIn("ali", (ali) => ali.types("#läxhjälp", "/pledge"), { Pass: "tis 24 nov 16–19 · 0 av 6" }),
      fillsIn("ali", (ali) => ali.clicks("Ändra", { in: { channel: "#läxhjälp" } }), {
        "Antal platser": "3",
      }),
    ],
    faults: [...REPEATED, ...FORMS, ...ANSWERS],
    killedIn: 0,
  },
];
