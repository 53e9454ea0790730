import { createReadStream } from "node:fs";
import { UnreadableFile } from "./problem.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Bytes that Windows-1252 has no character for (WHATWG Encoding, index windows-1252: those that stay controls). */
const NOT_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** What `.xlsx` and `.ods` begin with. */
const ZIP = Buffer.from("PK\x03\x04");

/**
 * How a file's text is written, by its byte order mark; without one UTF-8 where all of it is that, which no text of another kind
 * with å, ä or ö is, else Windows-1252, as Excel saves in Sweden.
 *
 * @throws UnreadableFile where it is none of these
 */
export async function findEncoding(path: string): Promise<Encoding> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isUtf8 = true;
  let is1252 = true;
  let start: Buffer | undefined;
  for await (const chunk of createReadStream(path)) {
    const bytes: Buffer = chunk;
    if (!start) {
      start = bytes;
      const marked = byMark(bytes);
      if (marked) return marked;
      if (bytes.subarray(0, ZIP.length).equals(ZIP))
        throw new UnreadableFile("it is a workbook, as of Excel, and no text: save it as CSV UTF-8");
    }
    if (bytes.includes(0))
      throw new UnreadableFile("it holds bytes of 0, as UTF-16 without its mark does: save it as UTF-8");
    isUtf8 &&= decodes(decoder, bytes);
    is1252 &&= !bytes.some((byte) => NOT_IN_1252.has(byte));
  }
  if (!start) throw new UnreadableFile("it is empty");
  if (isUtf8 && decodes(decoder)) return "utf-8";
  if (!is1252) throw new UnreadableFile("it is neither UTF-8, UTF-16 nor Windows-1252: save it as UTF-8");
  return "windows-1252";
}

/** The text, a piece at a time, without its mark. @throws UnreadableFile where a character is broken off */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (bytes?: Buffer) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new UnreadableFile(`it begins as ${encoding} and does not go on so: save it as UTF-8`);
    }
  };
  for await (const chunk of createReadStream(path)) yield decode(chunk);
  yield decode();
}

function byMark(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function decodes(decoder: TextDecoder, bytes?: Buffer): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
