import type { KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import type { District } from "@socialsmart/domain/district/district";
import { FOCUS_AREAS } from "@socialsmart/domain/initiative/focus-area";
import { option, selectInput, textInput } from "../kit/blocks.ts";
import { formView } from "../kit/form-view.ts";
import { checkboxesInput, linesInput, searchInput } from "../kit/inputs.ts";
import { groupsOf } from "../kit/menus.ts";
import type { FormOrigin } from "../pledge/form-origin.ts";
import type { Text } from "../texts/text.ts";

export const DRAFT_INITIATIVE = "initiative.draft";
export const CHOOSE_HOST = "draft.choose_host";

/** Block ids. */
export const DRAFT = {
  title: "draft-form.title",
  description: "draft-form.description",
  host: "draft-form.host",
  district: "draft-form.district",
  area: "draft-form.area",
  otherAreas: "draft-form.areas",
  more: "draft-form.more",
} as const;

export type DraftForm = {
  /** Who hosts it unless another is chosen. */
  readonly host: PlainTextOption | undefined;
  readonly districts: readonly District[];
  /** Whether it was asked for in a channel, where the card can live. */
  readonly isInChannel: boolean;
  readonly origin: FormOrigin;
};

/** A new initiative. It is a draft until it is published. */
export function draftFormView(form: DraftForm, text: Text): ModalView {
  const areas = FOCUS_AREAS.map((area) => option(text.plain(`area.${area}`), area));
  const districts = form.districts.map(({ name, id }) => option(name, id));
  const districtGroups = groupsOf(text.plain("draft.district"), districts);
  return formView(text, {
    callbackId: DRAFT_INITIATIVE,
    kept: form.origin,
    title: text.plain("draft.formTitle"),
    submit: text.plain("draft.submit"),
    blocks: [
      textInput({
        ...{ blockId: DRAFT.title, actionId: "draft.say_title" },
        label: text.plain("draft.title"),
      }),
      linesInput({
        ...{ blockId: DRAFT.description, actionId: "draft.say_description", optional: true, max: 2000 },
        label: text.plain("draft.description"),
      }),
      selectInput(
        {
          ...{ blockId: DRAFT.area, actionId: "draft.choose_area" },
          label: text.plain("draft.area"),
          placeholder: text.plain("draft.area"),
        },
        [{ label: text.plain("draft.area"), options: areas }],
      ),
      checkboxesInput(
        {
          ...{ blockId: DRAFT.otherAreas, actionId: "draft.choose_areas", ticked: [], optional: true },
          label: text.plain("draft.otherAreas"),
        },
        areas,
      ),
      selectInput(
        {
          ...{ blockId: DRAFT.district, actionId: "draft.choose_district" },
          label: text.plain("draft.district"),
          placeholder: text.plain("draft.district"),
        },
        districtGroups,
      ),
      searchInput({
        ...{ blockId: DRAFT.host, actionId: CHOOSE_HOST, chosen: form.host },
        label: text.plain("draft.host"),
        placeholder: text.plain("form.searchOrganisation"),
        hint: text.plain("draft.hostHint"),
      }),
      moreInput(form, text),
    ],
  });
}

function moreInput({ isInChannel }: DraftForm, text: Text): KnownBlock {
  const choices = [
    ...(isInChannel ? [option(text.plain("draft.here"), "here")] : []),
    option(text.plain("draft.minors"), "minors"),
  ];
  return checkboxesInput(
    {
      ...{ blockId: DRAFT.more, actionId: "draft.choose_more", optional: true },
      label: text.plain("draft.more"),
      ticked: isInChannel ? ["here"] : [],
    },
    choices,
  );
}
