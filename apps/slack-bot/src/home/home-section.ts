import type { KnownBlock } from "@slack/types";
import type { Text } from "../texts/text.ts";
import type { HomeModel } from "./home-model.ts";

/** One part of App Home: a heading, and the things under it, which may take several pages. */
export type HomeSection = {
  /** What the buttons that turn its pages know it by. */
  readonly name: string;
  /** In plain text. */
  readonly heading: string;
  /** Each thing with all its blocks, which stay together: at most five. */
  readonly items: readonly (readonly KnownBlock[])[];
  /** As many as are shown at once, unless there is no room for them. */
  readonly most: number;
  /** There are more than were read. */
  readonly isCut?: boolean;
};

/** What a section shows of the model; undefined where there is nothing that concerns the person. */
export type DrawSection = (model: HomeModel, text: Text) => HomeSection | undefined;

/** The section, unless nothing is in it. */
export function unlessEmpty(section: HomeSection): HomeSection | undefined {
  return section.items.length > 0 ? section : undefined;
}
