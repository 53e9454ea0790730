import type { ModalView } from "@slack/types";
import { documentAddress } from "@socialsmart/document/addresses";
import { actions, context, plain, section } from "../kit/blocks.ts";
import { LIMITS } from "../kit/limits.ts";
import { momentOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { aboutAppendix } from "./appendix-lines.ts";
import type { AppendixSeen } from "./read-appendix.ts";

/** Slack tells of clicks on links too, and wants nothing but an acknowledgement. */
export const OPEN_DOCUMENT = "appendix.open-document";
export const OPEN_PDF = "appendix.open-pdf";

type Link = {
  readonly publicUrl: string;
  readonly secret: string;
  readonly expiresAt: Temporal.Instant;
  readonly zone: string;
};

/** Somebody's own link to a document. */
export function readingView(seen: AppendixSeen, link: Link, text: Text): ModalView {
  const { publicUrl, secret, expiresAt, zone } = link;
  return {
    type: "modal",
    title: plain(text.plain("appendix.readTitle"), LIMITS.viewTitle),
    close: plain(text.plain("form.close"), LIMITS.viewButton),
    blocks: [
      section(aboutAppendix(seen, text)),
      actions(
        {
          ...{
            actionId: OPEN_DOCUMENT,
            label: text.plain("appendix.openDocument"),
            value: "html",
            isMain: true,
          },
          url: documentAddress(publicUrl, secret, "html"),
        },
        {
          ...{ actionId: OPEN_PDF, label: text.plain("appendix.openPdf"), value: "pdf" },
          url: documentAddress(publicUrl, secret, "pdf"),
        },
      ),
      context(text.mrkdwn("appendix.linkIsYours", { until: momentOf(text, expiresAt, zone) })),
    ],
  };
}
