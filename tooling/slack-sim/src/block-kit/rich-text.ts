import { z } from "zod";

const style = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    code: z.boolean().optional(),
    underline: z.boolean().optional(),
  })
  .optional();

const inline = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text: z.string().min(1), style }),
  z.strictObject({ type: z.literal("link"), url: z.string(), text: z.string().optional(), style }),
  z.strictObject({ type: z.literal("user"), user_id: z.string(), style }),
  z.strictObject({ type: z.literal("channel"), channel_id: z.string(), style }),
  z.strictObject({ type: z.literal("emoji"), name: z.string(), unicode: z.string().optional(), style }),
]);

const section = z.strictObject({ type: z.literal("rich_text_section"), elements: z.array(inline) });

export const richTextElement = z.discriminatedUnion("type", [
  section,
  z.strictObject({ type: z.literal("rich_text_quote"), elements: z.array(inline) }),
  z.strictObject({ type: z.literal("rich_text_preformatted"), elements: z.array(inline) }),
  z.strictObject({
    type: z.literal("rich_text_list"),
    style: z.enum(["bullet", "ordered"]),
    elements: z.array(section),
    indent: z.int().min(0).max(8).optional(),
  }),
]);

export type RichTextInline = z.infer<typeof inline>;
export type RichTextElement = z.infer<typeof richTextElement>;
