import { PLACEHOLDER_NAMES, PLACEHOLDERS } from "@socialsmart/domain/template/placeholders";
import type {
  MarkdownNotShown,
  PlaceholdersWrong,
} from "@socialsmart/domain/template/publish-template-version";
import type { TemplateState } from "@socialsmart/domain/template/template-states";

type WithState = { readonly state: TemplateState };

export function templateVersionNotFoundError(templateVersionId: string) {
  return {
    __typename: "TemplateVersionNotFoundError",
    message: "There is no such version of a template.",
    templateVersionId,
  } as const;
}

export function templateNotDraftError({ state }: WithState) {
  return {
    __typename: "TemplateNotDraftError",
    message: `The version is ${state}, and never changes: draft a new one.`,
    state,
  } as const;
}

export function templateNotPublishedError({ state }: WithState) {
  return {
    __typename: "TemplateNotPublishedError",
    message: `The version is ${state}: only what is published is offered on, and retired.`,
    state,
  } as const;
}

export function placeholdersWrongError({ faults }: PlaceholdersWrong) {
  const lines = faults.map(({ line, column, problem, text }) => `${line}:${column} ${problem} ${text}`);
  return {
    __typename: "PlaceholdersWrongError",
    message: `Some placeholders cannot be filled in there: ${lines.join("; ")}. There are ${PLACEHOLDER_NAMES.join(", ")}.`,
    faults,
    placeholders: PLACEHOLDER_NAMES.map((name) => ({ name, ...PLACEHOLDERS[name] })),
  } as const;
}

export function markdownNotShownError({ faults }: MarkdownNotShown) {
  const lines = faults.map(({ line, column, kind, text }) => `${line}:${column} ${kind} ${text}`);
  return {
    __typename: "MarkdownNotShownError",
    message: `Documents would show some of it as it is typed: ${lines.join("; ")}.`,
    notShown: faults,
  } as const;
}

export function partiesNotNamedError() {
  return {
    __typename: "PartiesNotNamedError",
    message: "It names neither party: write {{landlord.name}} and {{tenant.name}} where they are meant.",
  } as const;
}
