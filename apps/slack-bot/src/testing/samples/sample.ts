import type { KnownBlock, ModalView } from "@slack/types";
import type { Answer } from "../../kit/blocks.ts";
import type { Text } from "../../texts/text.ts";

/** What people have typed somewhere, and how many there are of each thing: all that a message's size depends on. */
export type Given = {
  readonly title: string;
  readonly organisation: string;
  readonly person: string;
  readonly district: string;
  readonly place: string;
  readonly reason: string;
  /** What somebody typed and was not understood. */
  readonly typed: string;
  readonly many: number;
};

export const ORDINARY: Given = {
  title: "Läxhjälp i Vivalla",
  organisation: "Kaffebönan AB",
  person: "Ali Hassan",
  district: "Vivalla",
  place: "Vivalla bibliotek",
  reason: "Lokalen är bokad",
  typed: "läxhj",
  many: 2,
};

export type Shown = Answer | ModalView | { readonly type: "home"; readonly blocks: KnownBlock[] } | string;

/** One way that something which people get to see may look. */
export type Sample = {
  /** The exported function that makes it: a test asks for a sample of each. */
  readonly of: (...args: never[]) => unknown;
  readonly what: string;
  /** Undefined where there is nothing to be seen. */
  readonly show: (given: Given, text: Text) => Shown | undefined;
};

/** As many as are given, but never more than the place they come from holds. */
export function times<T>({ many }: Given, most: number, make: (n: number) => T): T[] {
  return Array.from({ length: Math.min(many, most) }, (_, n) => make(n));
}

/** One of each type, so that a new one does not compile until it is here. */
export type Each<Union extends { readonly type: string }> = {
  readonly [Type in Union["type"]]: Union & { readonly type: Type };
};
