import { codeBy } from "./code-method.ts";
import type { SignatureMethod } from "./signature.ts";
import type { SigningMethod } from "./signing-method.ts";

export const SIGNING_METHODS: Readonly<Record<SignatureMethod, SigningMethod>> = {
  CODE_BY_CHAT: codeBy("CODE_BY_CHAT"),
  CODE_BY_EMAIL: codeBy("CODE_BY_EMAIL"),
};
