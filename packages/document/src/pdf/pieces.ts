import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { type Inline, plainTextOf } from "../content/content.ts";
import { codePointsOf } from "../content/typed-text.ts";
import { type Face, isDrawable } from "./fonts.ts";

/** A stretch of text that is drawn in one way. */
export type Piece = {
  readonly text: string;
  readonly face: Face;
  readonly link?: Link | undefined;
  /** What the text stands in for: letters that the fonts lack. */
  readonly standsFor?: StandsFor | undefined;
};

/** What readers speak, copy and search instead of what is drawn. */
export type StandsFor = { readonly letters: string };

export type Link = { readonly url: string; readonly says: string };

type Manner = { readonly bold: boolean; readonly italic: boolean; readonly link?: Link };

export const LINE_BREAK = "\n";

/** The inlines as pieces, one after the other; line breaks are pieces of their own. */
export function piecesOf(inlines: readonly Inline[], manner: Manner = PLAIN): Piece[] {
  return inlines.flatMap((inline) => piecesIn(inline, manner));
}

function piecesIn(inline: Inline, manner: Manner): Piece[] {
  switch (inline.type) {
    case "text":
      return drawn(inline.value, manner);
    case "break":
      return [{ text: LINE_BREAK, face: faceOf(manner) }];
    case "emphasis":
      return piecesOf(inline.children, { ...manner, italic: true });
    case "strong":
      return piecesOf(inline.children, { ...manner, bold: true });
    case "link": {
      const link = { url: inline.url, says: plainTextOf(inline.children) };
      return piecesOf(inline.children, { ...manner, link });
    }
    default:
      return assertNever(inline);
  }
}

const PLAIN: Manner = { bold: false, italic: false };
export const BOLD: Manner = { bold: true, italic: false };

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** What the fonts lack is drawn as its code points: a name of another script, or an emoji, is then at least not lost. */
function drawn(text: string, manner: Manner): Piece[] {
  const face = faceOf(manner);
  const { link } = manner;
  if (isDrawable(text)) return [{ text, face, link }];
  const pieces: { text: string; lacks: boolean }[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const lacks = !isDrawable(segment);
    const last = pieces.at(-1);
    if (last?.lacks === lacks) last.text += segment;
    else pieces.push({ text: segment, lacks });
  }
  return pieces.map(({ text: part, lacks }) =>
    lacks
      ? { text: codePointsOf(part), face, link, standsFor: { letters: part } }
      : { text: part, face, link },
  );
}

function faceOf({ bold, italic }: Manner): Face {
  if (bold) return italic ? "boldItalic" : "bold";
  return italic ? "italic" : "regular";
}
