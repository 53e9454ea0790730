import type { Person } from "@socialsmart/slack-sim/driver/person";
import type { Outcome } from "@socialsmart/slack-sim/people/outcome";
import type { RawValue } from "@socialsmart/slack-sim/views/raw-values";
import type { planning, World } from "../../testing/world.ts";
import type { Fault } from "./fault.ts";
import { possible } from "./possible.ts";

/** What somebody does, and how it went down with the bot. */
export type Act = () => Promise<Outcome | { readonly errors: object }>;

/** Where a journey is played: the people of a workspace with the bot in it, and what is planned behind its back. */
export type Stage = {
  readonly world: World;
  readonly plan: ReturnType<typeof planning>;
  person(handle: string): Person;
  /** Whoever acts does it once more where they see that it failed, as people do. */
  act(act: Act): Promise<void>;
  /** Lets the bot do and tell all that it can now. */
  settle(): Promise<void>;
  /** Lets time pass until then, in Stockholm. */
  until(local: string): void;
};

/** One thing that somebody does, on what they see once the bot has told all that it can. */
export type Step = (stage: Stage) => Promise<void>;

export type Journey = {
  readonly name: string;
  /** What was there before it begins. */
  readonly before?: Step;
  readonly steps: readonly Step[];
  /** What may go wrong in each of its steps. */
  readonly faults: readonly Fault[];
  /** The one of its steps in which a bot is killed; in each of them unless told. */
  readonly killedIn?: number;
};

export const types =
  (handle: string, channel: string, text: string): Step =>
  ({ person, act }) =>
    act(() => person(handle).types(channel, text));

export const clicks =
  (handle: string, button: string, channel: string, how: { readonly confirm?: boolean } = {}): Step =>
  ({ person, act }) =>
    act(() => person(handle).clicks(button, { in: { channel }, ...how }));

/** It becomes that time. */
export const becomes =
  (local: string): Step =>
  async ({ until }) =>
    until(local);

/** As often as somebody presses a button that opens nothing. */
const PRESSES_AT_MOST = 3;

type Opening = (person: Person, stage: Stage) => ReturnType<Act>;

/** Somebody opens a form, again where it does not come, fills it in and sends it, again where they see that it failed. */
export const fillsIn =
  (handle: string, opening: Opening, values: Readonly<Record<string, RawValue>> = {}): Step =>
  async (stage) => {
    const person = stage.person(handle);
    for (let presses = 0; presses < PRESSES_AT_MOST && !(await person.modal()); presses += 1) {
      await possible(() => stage.act(() => opening(person, stage)));
      await stage.settle();
    }
    await person.fills(values);
    await stage.act(() => person.submits());
    await stage.settle();
    if ((await person.modal())?.failure !== undefined) await stage.act(() => person.submits());
    await stage.settle();
    await possible(() => person.closesModal());
  };
