import type { ModalView } from "@slack/types";
import { plain, textInput } from "../kit/blocks.ts";
import { LIMITS } from "../kit/limits.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { Text } from "../texts/text.ts";

export const JOIN = "join.form";
/** Block ids. */
export const JOIN_FIELDS = { code: "join-form.code", name: "join-form.name" } as const;

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
  return {
    type: "modal",
    callback_id: JOIN,
    private_metadata: JSON.stringify(origin),
    title: plain(text.plain("join.title"), LIMITS.viewTitle),
    submit: plain(text.plain("join.submit"), LIMITS.viewButton),
    close: plain(text.plain("form.cancel"), LIMITS.viewButton),
    blocks: [
      textInput({
        ...{ blockId: JOIN_FIELDS.code, actionId: "join.type", label: text.plain("join.code") },
        ...{ hint: text.plain("join.codeHint"), initial: code },
      }),
      ...(name === null ? [] : [textInput({ ...named, initial: name })]),
    ],
  };
}
