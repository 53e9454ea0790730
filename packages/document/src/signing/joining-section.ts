import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { ElementContent } from "hast";
import { h } from "hastscript";
import { signingPath } from "../addresses.ts";
import { shownText } from "../content/typed-text.ts";
import type { Joining, SigningPage } from "./signing-page.ts";
import { momentIn, SIGNING_TEXT } from "./signing-text.ts";

/** The field that asks for a code in place of the one that serves. */
export const RENEW = "renew";

/** How the tenant's people join in chat, once both have signed. */
export function joiningSection(page: SigningPage): readonly ElementContent[] {
  const { joining, language, offered } = page;
  if (!joining) return [];
  const text = SIGNING_TEXT[language];
  return [
    h("section", [
      h("h2", [h("bdi", shownText(text.joinTitle(offered.offer.values["tenant.name"])))]),
      h("p", text.joinHow),
      ...answer(page, joining),
    ]),
  ];
}

function answer({ secret, language, offered }: SigningPage, joining: Joining): readonly ElementContent[] {
  const text = SIGNING_TEXT[language];
  switch (joining.type) {
    case "TO_ASK_FOR":
      return [form(secret, h("button", text.joinGet))];
    case "CODE":
      return [
        h("p", { className: ["code"] }, joining.code),
        h("p", text.joinCode(momentIn(language, joining.expiresAt, offered.zone))),
      ];
    case "IN_FORCE":
      return [
        h("p", { role: "status" }, text.joinInForce(momentIn(language, joining.expiresAt, offered.zone))),
        form(secret, h("input", { type: "hidden", name: RENEW, value: "yes" }), h("button", text.joinRenew)),
      ];
    default:
      return assertNever(joining);
  }
}

function form(secret: string, ...children: readonly ElementContent[]): ElementContent {
  return h("form", { action: `${signingPath(secret)}/join`, method: "post" }, [...children]);
}
