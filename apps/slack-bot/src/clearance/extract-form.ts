import type { KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import type { OrganisationId, PersonId } from "@socialsmart/domain/kernel/ids";
import type { Person } from "@socialsmart/domain/person/person";
import { type ButtonSpec, context, option, section, selectInput } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import { dateInput, searchInput } from "../kit/inputs.ts";
import { LISTED } from "../kit/limits.ts";
import { groupsOf } from "../kit/menus.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { Text } from "../texts/text.ts";

export const NOTE_EXTRACT = "clearance.note";
export const CHOOSE_ORGANISATION = "clearance.choose-organisation";
export const EXTRACT_SHOWN = "clearance.shown";

/** Block ids. */
export const EXTRACT_FIELDS = {
  organisation: "extract-form.organisation",
  /** With the organisation behind it, so that a choice among another one's people is not kept. */
  person: "extract-form.person:",
  shownOn: "extract-form.shown",
} as const;

export type ExtractForm = {
  /** As it was chosen. */
  readonly organisation: PlainTextOption | undefined;
  readonly organisationId: OrganisationId | undefined;
  /** The organisation's. */
  readonly people: readonly Person[];
  readonly personId: PersonId | undefined;
  /** ISO 8601. */
  readonly shownOn: string;
  readonly origin: FormOrigin;
};

/** Opens the form for an organisation's people. */
export function noteExtractButton(text: Text, organisationId: OrganisationId): ButtonSpec {
  return { actionId: NOTE_EXTRACT, label: text.plain("extract.button"), value: organisationId };
}

/** Who has shown their record extract, and when. There is no field for what it says (Lag 2013:852). */
export function extractFormView(form: ExtractForm, text: Text): ModalView {
  const { organisationId, people, shownOn, origin } = form;
  const unseen = Math.max(0, people.length - LISTED.peopleToName);
  const nobody = organisationId !== undefined && people.length === 0;
  return formView(text, {
    callbackId: EXTRACT_SHOWN,
    kept: origin,
    title: text.plain("extract.title"),
    submit: text.plain("extract.submit"),
    blocks: [
      section(text.mrkdwn("extract.about")),
      searchInput({
        blockId: EXTRACT_FIELDS.organisation,
        actionId: CHOOSE_ORGANISATION,
        label: text.plain("form.organisation"),
        placeholder: text.plain("form.searchOrganisation"),
        chosen: form.organisation,
        dispatch: true,
      }),
      ...(nobody ? [context(text.mrkdwn("extract.nobody"))] : []),
      ...(people.length > 0 ? [personInput(form, text)] : []),
      ...(unseen > 0 ? [context(text.mrkdwn("people.more", { count: unseen }))] : []),
      dateInput({
        blockId: EXTRACT_FIELDS.shownOn,
        actionId: "clearance.say_date",
        label: text.plain("extract.shownOn"),
        hint: text.plain("extract.tooOld"),
        initial: shownOn,
      }),
    ],
  });
}

function personInput({ people, personId, organisationId }: ExtractForm, text: Text): KnownBlock {
  const shown = people.slice(0, LISTED.peopleToName);
  const options = shown.map(({ displayName, id }) => option(displayName, id));
  const groups = groupsOf(text.plain("extract.person"), options);
  return selectInput(
    {
      blockId: `${EXTRACT_FIELDS.person}${organisationId}`,
      actionId: "clearance.choose_person",
      label: text.plain("extract.person"),
      placeholder: text.plain("extract.choosePerson"),
      chosen: personId,
    },
    groups,
  );
}
