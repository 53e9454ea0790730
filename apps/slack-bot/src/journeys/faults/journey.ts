import { cancelShift } from "@socialsmart/domain/shift/cancel-shift";
import { reviseShift } from "@socialsmart/domain/shift/revise-shift";
import type { Person } from "@socialsmart/slack-sim/driver/person";
import type { Outcome } from "@socialsmart/slack-sim/people/outcome";
import { done, type planning, type World } from "../../testing/world.ts";

/** What somebody does, and how it went down with the bot. */
export type Act = () => Promise<Outcome | { readonly errors: object }>;

/** Where a journey is played: the people of a workspace with the bot in it, and what is planned behind its back. */
export type Stage = {
  readonly world: World;
  readonly plan: ReturnType<typeof planning>;
  person(handle: string): Person;
  /** Whoever acts does it once more where they see that it failed, as people do. */
  act(act: Act): Promise<void>;
};

/** One thing that somebody does, on what they see once the bot has told all that it can. */
type Step = (stage: Stage) => Promise<void>;

export type Journey = { readonly name: string; readonly steps: readonly Step[] };

const types =
  (handle: string, channel: string, text: string): Step =>
  ({ person, act }) =>
    act(() => person(handle).types(channel, text));

const clicks =
  (handle: string, button: string, channel: string): Step =>
  ({ person, act }) =>
    act(() => person(handle).clicks(button, { in: { channel } }));

/** The ways of a pledge that others hear of: each of them posts, edits and tells people by themselves. */
export const JOURNEYS: readonly Journey[] = [
  {
    name: "a pledge is made, taken back and made again",
    steps: [
      types("ali", "#läxhjälp", "/pledge läxhjälp tisdag"),
      clicks("ali", "Ångra", "#läxhjälp"),
      types("bea", "#allmänt", "/pledge 2 people läxhjälp tuesday"),
    ],
  },
  {
    name: "places that fall free are offered, and taken",
    steps: [
      types("bea", "#allmänt", "/pledge 2 people språkcafé wednesday"),
      types("ali", "#språkcafé", "/pledge 2 platser språkcafé onsdag"),
      clicks("bea", "Undo", "#allmänt"),
      clicks("ali", "Ta platserna", "@bot"),
    ],
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
  },
];
