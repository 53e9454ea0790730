import type { ModalView } from "@slack/types";
import { actions, context, plain, section } from "../kit/blocks.ts";
import { LIMITS } from "../kit/limits.ts";
import { momentOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";

/** Slack tells of clicks on links too, and wants nothing but an acknowledgement. */
export const OPEN_DOCUMENT = "appendix.open-document";
export const OPEN_PDF = "appendix.open-pdf";

type Link = {
  readonly title: string;
  /** What is read there, in mrkdwn. */
  readonly about: string;
  readonly pageAt: string;
  readonly pdfAt: string;
  readonly expiresAt: Temporal.Instant;
  readonly zone: string;
};

/** Somebody's own link to a document. */
export function readingView({ title, about, pageAt, pdfAt, expiresAt, zone }: Link, text: Text): ModalView {
  return {
    type: "modal",
    title: plain(title, LIMITS.viewTitle),
    close: plain(text.plain("form.close"), LIMITS.viewButton),
    blocks: [
      section(about),
      actions(
        {
          ...{
            actionId: OPEN_DOCUMENT,
            label: text.plain("appendix.openDocument"),
            value: "html",
            isMain: true,
          },
          url: pageAt,
        },
        {
          ...{ actionId: OPEN_PDF, label: text.plain("appendix.openPdf"), value: "pdf" },
          url: pdfAt,
        },
      ),
      context(text.mrkdwn("appendix.linkIsYours", { until: momentOf(text, expiresAt, zone) })),
    ],
  };
}
