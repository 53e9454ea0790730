import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { StartError } from "@socialsmart/runtime/start-error";
import { z } from "zod";
import { FRESH_START } from "./arguments.ts";

const schema = z.object({
  version: z.literal(1),
  /** What bot and local Slack know each other by. */
  botToken: z.string(),
  signingSecret: z.string(),
  /** BEGUN is what an interrupted seed leaves. */
  seed: z.enum(["NONE", "BEGUN", "DONE"]),
  /** By which the database is told from another one in its place. */
  landlordId: z.string().optional(),
  /** With which the printed command reads rosters. */
  apiToken: z.string().optional(),
  invitedPersonId: z.string().optional(),
  invitation: z.object({ code: z.string(), expiresAt: z.string() }).optional(),
});

/** What the demo must remember from one start to the next and finds nowhere else. */
export type DemoState = z.output<typeof schema>;

export function newDemoState(): DemoState {
  const random = () => randomBytes(16).toString("hex");
  return { version: 1, botToken: `xoxb-${random()}`, signingSecret: random(), seed: "NONE" };
}

/**
 * What an earlier start left, or undefined.
 *
 * @throws {StartError} if the file cannot be made sense of
 */
export function readDemoState(path: string): DemoState | undefined {
  const text = readIfThere(path);
  if (text === undefined) return undefined;
  const state = schema.safeParse(parse(text));
  if (state.success) return state.data;
  throw new StartError(`${path} is not what a demo left; remove it, or begin anew: ${FRESH_START}`);
}

/** Replaces the file as a whole; only its owner may read it, for it holds secrets. */
export function writeDemoState(path: string, state: DemoState): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, `${JSON.stringify(state, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.tmp`, path);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
