import type { ModalView } from "@slack/types";
import { type ButtonSpec, textInput } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { Text } from "../texts/text.ts";

export const OPEN_JOIN = "join.open";
export const JOIN = "join.form";
/** Block ids. */
export const JOIN_FIELDS = { code: "join-form.code", name: "join-form.name" } as const;

/** Opens the form. */
export function joinButton(text: Text): ButtonSpec {
  return { actionId: OPEN_JOIN, label: text.plain("join.button"), value: "join" };
}

/** Asks for an organisation's code, and for the name of whoever is not known yet. */
export function joinFormView(
  {
    code,
    name,
    origin,
  }: { readonly code: string; readonly name: string | null; readonly origin: FormOrigin },
  text: Text,
): ModalView {
  const named = {
    ...{ blockId: JOIN_FIELDS.name, actionId: "join.type_name", label: text.plain("join.name") },
    hint: text.plain("join.nameHint"),
  };
  return formView(text, {
    callbackId: JOIN,
    kept: origin,
    title: text.plain("join.title"),
    submit: text.plain("join.submit"),
    blocks: [
      textInput({
        ...{ blockId: JOIN_FIELDS.code, actionId: "join.type", label: text.plain("join.code") },
        ...{ hint: text.plain("join.codeHint"), initial: code },
      }),
      ...(name === null ? [] : [textInput({ ...named, initial: name })]),
    ],
  });
}
