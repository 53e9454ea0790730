import { fold } from "../kit/fold.ts";

/** True if somebody asks a command for help, and for nothing else. */
export function isForHelp(typed: string): boolean {
  return /^(?:help|hjalp)[\s!?.]*$/.test(fold(typed.normalize("NFC")).trim());
}
