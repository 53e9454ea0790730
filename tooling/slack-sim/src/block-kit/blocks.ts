import { z } from "zod";
import { accessoryElement, actionsElement, imageElement, inputElement } from "./elements.ts";
import { limits } from "./limits.ts";
import { richTextElement } from "./rich-text.ts";
import { anyText, mrkdwn, plainText } from "./text.ts";

const blockId = { block_id: z.string().min(1).max(limits.blockId).optional() };

const section = z
  .strictObject({
    type: z.literal("section"),
    ...blockId,
    text: anyText(limits.section.text).optional(),
    fields: z.array(anyText(limits.section.field)).min(1).max(limits.section.fields).optional(),
    accessory: accessoryElement.optional(),
    expand: z.boolean().optional(),
  })
  .refine((block) => block.text !== undefined || block.fields !== undefined, {
    message: "must have text or fields",
  });

export const block = z.discriminatedUnion("type", [
  section,
  z.strictObject({ type: z.literal("divider"), ...blockId }),
  z.strictObject({ type: z.literal("header"), ...blockId, text: plainText(limits.header.text) }),
  z.strictObject({
    type: z.literal("context"),
    ...blockId,
    elements: z
      .array(
        z.discriminatedUnion("type", [
          imageElement,
          plainText(limits.context.text),
          mrkdwn(limits.context.text),
        ]),
      )
      .min(1)
      .max(limits.context.elements),
  }),
  z.strictObject({
    type: z.literal("actions"),
    ...blockId,
    elements: z.array(actionsElement).min(1).max(limits.actions.elements),
  }),
  z.strictObject({
    type: z.literal("input"),
    ...blockId,
    label: plainText(limits.input.label),
    hint: plainText(limits.input.hint).optional(),
    element: inputElement,
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal("image"),
    ...blockId,
    image_url: z.string().max(limits.image.url),
    alt_text: z.string().min(1).max(limits.image.alt),
    title: plainText(limits.image.title).optional(),
  }),
  z.strictObject({
    type: z.literal("markdown"),
    ...blockId,
    text: z.string().min(1).max(limits.markdown.text),
  }),
  z.strictObject({ type: z.literal("rich_text"), ...blockId, elements: z.array(richTextElement).min(1) }),
]);

export type Block = z.infer<typeof block>;
