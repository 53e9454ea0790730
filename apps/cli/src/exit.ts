import {
  BadInputError,
  NotAllowedError,
  NotSignedInError,
  RateLimitedError,
  SocialsmartError,
  UnreachableError,
} from "@socialsmart/client/errors";
import { ConfigError } from "@socialsmart/runtime/config";

export const EXIT_CODES = `Exit codes:
  0    done
  1    failed
  2    not understood: an option, a setting, a name or an id
  3    not signed in, or not allowed
  4    the API cannot be reached, or has too much to do
  130  interrupted by Ctrl-C; 143 by SIGTERM`;

/** Something that whoever typed the command can put right. */
export class NotUnderstood extends Error {
  override readonly name = "NotUnderstood";
}

/** Something outside of this program that does not do as it is told, such as a disk that is full. */
export class Failure extends Error {
  override readonly name = "Failure";
}

/** The reason for which everything under way is to end. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly exitCode: number;

  constructor(signal: "SIGINT" | "SIGTERM") {
    super("Interrupted.");
    this.exitCode = signal === "SIGINT" ? 130 : 143;
  }
}

/** How the program ends for an error, and what it says; null for one that nobody has foreseen. */
export function exitOf(error: unknown): { readonly exitCode: number; readonly message: string } | null {
  if (!(error instanceof Error)) return null;
  const { message } = error;
  if (error instanceof Interrupted) return { exitCode: error.exitCode, message };
  if (error instanceof BadInputError && error.code === "PERSISTED_DOCUMENTS_ONLY")
    return {
      exitCode: 2,
      message: "This API runs persisted documents only: set SOCIALSMART_DOCUMENTS=persisted.",
    };
  if (error instanceof NotUnderstood || error instanceof ConfigError || error instanceof BadInputError)
    return { exitCode: 2, message };
  if (error instanceof NotSignedInError || error instanceof NotAllowedError) return { exitCode: 3, message };
  if (error instanceof UnreachableError || error instanceof RateLimitedError) return { exitCode: 4, message };
  return error instanceof SocialsmartError || error instanceof Failure ? { exitCode: 1, message } : null;
}
