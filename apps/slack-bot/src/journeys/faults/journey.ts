import type { Database } from "@socialsmart/database/open-database";
import type { Person } from "@socialsmart/slack-sim/driver/person";
import type { Outcome } from "@socialsmart/slack-sim/people/outcome";
import type { RawValue } from "@socialsmart/slack-sim/views/raw-values";
import type { planning, World } from "../../testing/world.ts";
import { possible } from "./possible.ts";

/** What somebody does, and how it went down with the bot. */
export type Act = () => Promise<Outcome | { readonly errors: object }>;

/** Where a journey is played: the people of a workspace with the bot in it, and what is planned behind its back. */
export type Stage = {
  readonly world: World;
  readonly plan: ReturnType<typeof planning>;
  readonly database: Database;
  person(handle: string): Person;
  /** Whoever acts does it once more where they see that it failed, as people do. */
  act(act: Act): Promise<void>;
  /** Lets the bot do and tell all that it can now. */
  settle(): Promise<void>;
  /** Lets a little time pass, in which it tries again what has failed. */
  rest(): Promise<void>;
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
};

export const types =
  (handle: string, channel: string, text: string): Step =>
  ({ person, act }) =>
    act(() => person(handle).types(channel, text));

type How = { readonly confirm?: boolean };

/** Presses a button in a channel, or where else the bot has answered, if the channel did not take it. */
export const clicks =
  (handle: string, button: string, channel: string, how: How = {}): Step =>
  async ({ person, act }) => {
    const presses = (place: { readonly in?: { channel: string } }) => () =>
      person(handle).clicks(button, { ...place, ...how });
    if (!(await possible(() => act(presses({ in: { channel } }))))) await act(presses({}));
  };

type Choice = { readonly menu: string; readonly choice: string | ((world: World) => string) } & How;

/** Chooses in a menu that acts at once, by what the choice reads as or by its value; there, or where else the bot has answered. */
export const chooses =
  (handle: string, channel: string, { menu, choice, ...how }: Choice): Step =>
  async ({ person, act, world }) => {
    const chosen = typeof choice === "string" ? choice : choice(world);
    const chooses = (place: { readonly in?: { channel: string } }) => () =>
      person(handle).chooses(menu, chosen, { ...place, ...how });
    if (!(await possible(() => act(chooses({ in: { channel } }))))) await act(chooses({}));
  };

/** It becomes that time. */
export const becomes =
  (local: string): Step =>
  async ({ until }) =>
    until(local);

/** As often as somebody presses a button that opens nothing. */
const PRESSES_AT_MOST = 5;

type Values = Readonly<Record<string, RawValue>>;

type Form = {
  /** How somebody comes to it, or one view nearer. */
  readonly opening: (person: Person, stage: Stage) => ReturnType<Act>;
  /** What they fill in, or how they find that out. */
  readonly values?: Values | ((person: Person) => Promise<Values>);
};

/** Somebody opens a view, again where it does not come. */
export async function opens(
  stage: Stage,
  handle: string,
  { opening, has = [] }: { readonly opening: Form["opening"]; readonly has?: readonly string[] },
): Promise<Person> {
  const person = stage.person(handle);
  const isThere = async () => {
    const shown = JSON.stringify((await person.modal())?.view);
    return shown !== undefined && has.every((label) => shown.includes(label));
  };
  for (let presses = 0; presses < PRESSES_AT_MOST && !(await isThere()); presses += 1) {
    await possible(() => stage.act(() => opening(person, stage)));
    await stage.settle();
  }
  return person;
}

/** Somebody opens a form, fills it in and sends it, again where they see that it failed. */
export const fillsIn =
  (handle: string, opening: Form["opening"], values: Form["values"] = {}): Step =>
  async (stage) => {
    const { act, settle } = stage;
    const has = typeof values === "function" ? [] : Object.keys(values);
    const person = await opens(stage, handle, { opening, has });
    await person.fills(typeof values === "function" ? await values(person) : values);
    await act(() => person.submits());
    await settle();
    if ((await person.modal())?.failure !== undefined) await act(() => person.submits());
    await settle();
    while (await person.modal()) await person.closesModal();
  };
