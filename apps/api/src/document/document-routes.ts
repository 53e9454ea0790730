import { type DocumentFormat, verificationAddress } from "@socialsmart/document/addresses";
import { documentOfAppendix } from "@socialsmart/document/appendix/document-of-appendix";
import { documentOfDraft } from "@socialsmart/document/appendix/document-of-draft";
import type { OfferedAppendix } from "@socialsmart/document/appendix/offered-appendix";
import { documentOfFollowUp } from "@socialsmart/document/follow-up/document-of-follow-up";
import { mayPlan } from "@socialsmart/domain/access/policy";
import { type FollowedUp, readFollowedUp } from "@socialsmart/domain/follow-up/read-followed-up";
import { parseId } from "@socialsmart/domain/kernel/ids";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { TemplateVersion } from "@socialsmart/domain/template/template-version";
import { Router } from "express";
import { answerReader } from "./answer-reader.ts";
import { type Drawn, documentRoute, type Reading } from "./document-route.ts";
import { findDocument, type Readable } from "./find-document.ts";
import { languageOf } from "./language-of.ts";
import { readOffered } from "./read-offered.ts";

const FORMATS: readonly DocumentFormat[] = ["html", "pdf"];

/** Where people read what was offered and signed, and what there is to say of its follow-ups. */
export function documentRoutes(reading: Reading): Router {
  const routes = Router();
  for (const format of FORMATS) {
    routes.get(`/documents/:name.${format}`, documentRoute(format, reading, appendices(reading)));
    routes.get(`/follow-ups/:name.${format}`, documentRoute(format, reading, followUps(reading)));
    routes.get(`/follow-ups/:name/:secret.${format}`, documentRoute(format, reading, followUps(reading)));
    routes.get(`/templates/:name.${format}`, documentRoute(format, reading, templates(reading)));
  }
  return routes.use(answerReader);
}

/** What an appendix was offered as, and who has signed it so far, in the language of the offer. */
function appendices(reading: Reading): Drawn<OfferedAppendix> {
  const { publicUrl } = reading;
  return {
    find: findDocument(reading, {
      secretIn: ({ name }) => (parseId("appendix", name) ? undefined : name),
      async appendixOf({ name }, reader) {
        const id = parseId("appendix", name);
        const [appendix] = id ? await reader.appendices.byIds([id]) : [];
        return appendix;
      },
      read: (_named, reader, appendix) => readOffered(reader, appendix),
    }),
    documentOf: (offered) =>
      documentOfAppendix(offered, publicUrl && verificationAddress(publicUrl, offered.offer.documentHash)),
    pdfAt: ({ params }) => `${params.name}.pdf`,
  };
}

/** What there is to talk of at a follow-up, or was said, in the reader's language. A link to its appendix leads to it too. */
function followUps(reading: Reading): Drawn<FollowedUp> {
  return {
    find: findDocument(reading, FOLLOW_UPS),
    documentOf: (followedUp, request) => documentOfFollowUp(followedUp, languageOf(request)),
    pdfAt: (request) => `${request.params.secret ?? request.params.name}.pdf?lang=${languageOf(request)}`,
  };
}

const FOLLOW_UPS: Readable<FollowedUp> = {
  secretIn: ({ secret }) => secret,
  async appendixOf({ name }, reader) {
    const followUp = await followUpAt(name, reader);
    const [appendix] = followUp ? await reader.appendices.byIds([followUp.appendixId]) : [];
    return appendix;
  },
  async read({ name }, reader, appendix, now) {
    const followUp = await followUpAt(name, reader);
    if (followUp?.appendixId !== appendix.id) return undefined;
    return readFollowedUp(reader, { followUp, appendix }, now);
  },
};

type Preview = Parameters<typeof documentOfDraft>[1] & { readonly version: TemplateVersion };

/** A version of a template with made-up values, for whoever plans: by its id, and by no link. */
function templates({ whoAsks }: Reading): Drawn<Preview> {
  return {
    async find(request, response, signal) {
      const { actor, reader, now } = await whoAsks(request, response, signal);
      const id = parseId("template", request.params.name);
      if (!id || !mayPlan(actor)) return undefined;
      const [[version], landlord] = await Promise.all([
        reader.templateVersions.byIds([id]),
        reader.landlord(),
      ]);
      if (!version || !landlord) return undefined;
      const { zone } = landlord;
      return { version, zone, today: now.toZonedDateTimeISO(zone).toPlainDate() };
    },
    documentOf: ({ version, ...at }) => documentOfDraft(version, at),
    pdfAt: ({ params }) => `${params.name}.pdf`,
  };
}

async function followUpAt(text: string, reader: Reader) {
  const id = parseId("followup", text);
  const [followUp] = id ? await reader.followUps.byIds([id]) : [];
  return followUp;
}
