import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const SRC = join(import.meta.dirname, "..");
/** The kit is what all others are made with; the rest is no code of the bot's own, or words alone. */
const ELSEWHERE = /^(?:kit|testing|journeys|texts)\/|\.test\.ts$/;
const IN_FILE_OF_TEXTS = /^(?!pledge\/understanding\/).*(?:text|no-such-time)\.ts$/;

const BUILDER =
  /^export (?:async )?function (?<name>\w+)(?:<[^>]*>)?\((?<takes>(?:[^()]|\([^()]*\))*)\): (?<result>[\w<>[\] |]+) \{$/gm;
const SHOWN = /^(?:Promise<)?(?:Answer|ModalView)\b/;
/** What it is for the bot to answer a request with. */
const HANDLES = /\b(?:Bot|Click|\w*Request)\b/;
const TEXTS = new Set(["string", "string | undefined", "readonly string[]"]);

/** What tells facts: each of those has its golden rows, which the fact's type asks for. */
const TELLS_FACTS = ["outbox/channel-post.ts", "outbox/direct/direct-message.ts", "outbox/log-post.ts"];

/**
 * The exported functions of `src` whose result somebody gets to see, as `pledge/pledge-form.ts pledgeFormView`; but for those that
 * answer a request, with what others build, and those that word a fact.
 */
export async function buildersInSource(): Promise<readonly string[]> {
  const files = (await readdir(SRC, { recursive: true })).filter(
    (file) => file.endsWith(".ts") && !ELSEWHERE.test(file),
  );
  const sources = await Promise.all(
    files.map(async (file) => ({ file, source: await readFile(join(SRC, file), "utf8") })),
  );
  const telling = sources.filter(({ file }) => TELLS_FACTS.includes(file));
  const wordsAFact = (name: string) => telling.some(({ source }) => source.includes(` ${name}(`));
  const found = sources.flatMap(({ file, source }) =>
    [...source.matchAll(BUILDER)].flatMap(({ groups: { name = "", takes = "", result = "" } = {} }) => {
      const isShown = SHOWN.test(result) || (IN_FILE_OF_TEXTS.test(file) && TEXTS.has(result));
      return isShown && !HANDLES.test(takes) && !wordsAFact(name) ? [`${file} ${name}`] : [];
    }),
  );
  return found.toSorted();
}
