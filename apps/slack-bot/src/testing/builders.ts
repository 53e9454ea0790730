import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const SRC = join(import.meta.dirname, "..");
/** What is told by itself has tables of its own, by fact; the kit is what all others are made with. */
const ELSEWHERE = /^(?:outbox|kit|testing|journeys|slack|texts)\/|\.test\.ts$/;
const IN_FILE_OF_TEXTS = /^(?!pledge\/understanding\/).*(?:text|no-such-time)\.ts$/;

const BUILDER =
  /^export function (?<name>\w+)\((?<takes>(?:[^()]|\([^()]*\))*)\): (?<result>[\w[\] |]+) \{$/gm;
const SHOWN = new Set(["Answer", "Answer | undefined", "ModalView"]);
const TEXTS = new Set(["string", "string | undefined", "readonly string[]"]);

/** The exported functions of `src` whose result somebody gets to see, as `pledge/pledge-form.ts pledgeFormView`. */
export async function buildersInSource(): Promise<readonly string[]> {
  const files = (await readdir(SRC, { recursive: true })).filter(
    (file) => file.endsWith(".ts") && !ELSEWHERE.test(file),
  );
  const found = files.map(async (file) => {
    const source = await readFile(join(SRC, file), "utf8");
    return [...source.matchAll(BUILDER)]
      .filter(({ groups }) => {
        const { takes = "", result = "" } = groups ?? {};
        // What decides for whoever asks builds nothing itself.
        if (/\bKnown\b/.test(takes)) return false;
        return SHOWN.has(result) || (IN_FILE_OF_TEXTS.test(file) && TEXTS.has(result));
      })
      .map(({ groups }) => `${file} ${groups?.name}`);
  });
  return (await Promise.all(found)).flat().toSorted();
}
