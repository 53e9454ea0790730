import type { Language } from "@socialsmart/domain/person/person";
import { type CommitmentLine, linesIn } from "@socialsmart/domain/template/commitment-lines";
import type { Formatting } from "@socialsmart/domain/template/formatting";
import {
  isPlaceholderName,
  PLACEHOLDERS,
  type PlaceholderType,
  type PlaceholderValues,
} from "@socialsmart/domain/template/placeholders";
import type { Values } from "../content/fill-placeholders.ts";
import { factTextIn } from "../texts/fact-text.ts";
import { textIn } from "../texts/text.ts";

type Write = (kept: string, language: Language) => string | readonly string[];

/** A formatting of their own keeps what was published from ever reading otherwise: add one, change none. */
const WRITTEN: Readonly<Record<Formatting, Readonly<Record<PlaceholderType, Write>>>> = {
  1: { TEXT: asKept, DATE: asKept, ORGANISATION_NUMBER: inGroups, COMMITMENTS: inLines },
  2: { TEXT: asKept, DATE: spelled, ORGANISATION_NUMBER: inGroups, COMMITMENTS: inLines },
};

/** Values as people write them. What is signed are the values themselves. */
export function writtenValues(values: PlaceholderValues, formatting: Formatting, language: Language): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, kept]) => {
      const type = isPlaceholderName(name) ? PLACEHOLDERS[name].type : "TEXT";
      return [name, WRITTEN[formatting][type](kept, language)];
    }),
  );
}

function asKept(kept: string): string {
  return kept;
}

function inGroups(kept: string): string {
  return kept.replace(/^(\d{6})(\d{4})$/, "$1-$2");
}

function spelled(kept: string, language: Language): string {
  return factTextIn(language).date(Temporal.PlainDate.from(kept));
}

function inLines(kept: string, language: Language): readonly string[] {
  return linesIn(kept).map((line) => lineOf(line, language));
}

function lineOf({ focusArea, unit, target, year }: CommitmentLine, language: Language): string {
  const { areas, anyArea, amounts } = factTextIn(language);
  const area = focusArea ? areas[focusArea] : anyArea;
  return textIn(language).commitment(area, amounts[unit](target), year);
}
