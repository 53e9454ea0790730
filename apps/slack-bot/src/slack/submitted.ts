import type { ModalView } from "@slack/types";
import type { Answer } from "../kit/blocks.ts";
import type { Place } from "./reply.ts";

/** What is wrong with a form, by the id of an input block of it; the form stays open. */
export type FieldErrors = Readonly<Record<string, string>>;

/** What to say where, once the form has closed. */
export type Submitted = { readonly place: Place; readonly answer: Answer; readonly home: boolean };

/** What takes the form's place. */
export type Redrawn = {
  readonly view: ModalView;
  /** What is new in it, in mrkdwn: for whoever has no form any more, since it took too long. */
  readonly said: string;
};
