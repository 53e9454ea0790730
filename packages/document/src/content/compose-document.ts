import type { Document, Party } from "../document.ts";
import type { DocumentText } from "../texts/document-text.ts";
import { textIn } from "../texts/text.ts";
import { type Block, heading, type Inline, paragraph, table, text } from "./content.ts";
import { readMarkdown } from "./read-markdown.ts";
import { typedText } from "./typed-text.ts";

/** What a document says from its first line to its last, whatever it is drawn on. */
export type Composed = {
  readonly body: Block[];
  /** Empty where nobody is to sign. */
  readonly signatures: Block[];
  /** What tells the document from others. */
  readonly about: Block[];
};

/** @throws MissingValue where the body has a placeholder that there is no value for. */
export function composeDocument(document: Document): Composed {
  const words = textIn(document.language);
  const { body: said, values } = document;
  const body = typeof said === "string" ? readMarkdown(said, values) : [...said];
  const isTitled = body.some((block) => block.type === "heading" && block.depth === 1);
  return {
    body: isTitled ? body : [{ type: "heading", depth: 1, children: typedText(document.title) }, ...body],
    signatures: document.parties.length > 0 ? signaturesOf(document, words) : [],
    about: aboutOf(document, words),
  };
}

function signaturesOf({ parties, zone }: Document, words: DocumentText): Block[] {
  const { signatures, signedAreTheWords, party, signatory, capacity, signedAt, method } = words;
  const head = [party, signatory, capacity, signedAt, method].map((title) => [text(title)]);
  const rows = parties.map((signs) => signatureRow(signs, zone, words));
  return [heading(2, signatures), paragraph(text(signedAreTheWords)), table([head, ...rows])];
}

function signatureRow({ role, name, signature }: Party, zone: string, words: DocumentText): Inline[][] {
  const party: Inline[] = [text(role), { type: "break" }, ...typedText(name)];
  if (!signature) return [party, [text(words.notSignedYet)], [], [], []];
  const signedAt = signature.signedAt.toZonedDateTimeISO(zone);
  const time = signedAt.toPlainTime().toString({ smallestUnit: "minute" });
  return [
    party,
    typedText(signature.name),
    typedText(signature.capacity),
    [text(`${signedAt.toPlainDate()} ${time} (UTC${signedAt.offset})`)],
    [text(signature.method)],
  ];
}

function aboutOf(document: Document, words: DocumentText): Block[] {
  const { registryNumber, dated, hash, verifyAt, facts } = document;
  const rows: Inline[][][] = [
    [[text(words.fact)], [text(words.value)]],
    ...(registryNumber ? [[[text(words.registryNumber)], typedText(registryNumber)]] : []),
    [[text(words.dated)], [text(dated.toString())]],
    ...facts.map(({ label, value }) => [[text(label)], typedText(value)]),
    ...(hash ? [[[text(words.hash)], [text(hash)]]] : []),
    ...(verifyAt ? [[[text(words.verify)], addressOf(verifyAt)]] : []),
  ];
  return [heading(2, words.about), table(rows)];
}

function addressOf(url: string): Inline[] {
  return [{ type: "link", url, children: [text(url)] }];
}
