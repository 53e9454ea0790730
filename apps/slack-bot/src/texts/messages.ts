import type { sv } from "./sv.ts";

/** Swedish is the catalogue that the others follow: a key that one of them lacks does not compile. */
export type MessageKey = keyof typeof sv;
export type Messages = Readonly<Record<MessageKey, string>>;

/** The names of an ICU message's arguments, read from its text by the compiler. */
type ArgumentNames<Text extends string> = Text extends `${string}{${infer Rest}`
  ? NameAtStart<Rest> | ArgumentNames<Rest>
  : never;
type NameAtStart<Rest extends string> = NameIn<UpTo<UpTo<UpTo<Rest, "}">, ",">, "{">>;
type UpTo<Text extends string, Stop extends string> = Text extends `${infer Before}${Stop}${string}`
  ? Before
  : Text;
// A branch of a choice ("# platser", "inga platser") holds a space or a #; a name does not.
type NameIn<Text extends string> = Text extends `${string} ${string}` | `#${string}` | "" ? never : Text;

export type ArgumentsOf<Key extends MessageKey, Value> = {
  readonly [name in ArgumentNames<(typeof sv)[Key]>]: Value;
};
