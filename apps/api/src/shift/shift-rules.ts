import type { InvalidInput } from "@socialsmart/domain/kernel/refusal";
import { type ShiftRules, USUAL_RULES } from "@socialsmart/domain/shift/shift-rules";
import type { ShiftRulesInput } from "../__generated__/types.ts";
import { invalidInputError } from "../error/input-errors.ts";
import { given, said } from "../kernel/given.ts";

/** The rules that an input speaks of: a cap or a deadline may be taken away with null, the others have no such value. */
export function toRules(input: ShiftRulesInput | null | undefined): Partial<ShiftRules> {
  if (!input) return {};
  const { allowsPartOfShift, takesHeadCounts, approval, adultsOnly, requiresRecordExtract } = input;
  const { perOrganisationCap, capReleaseMinutes, withdrawByMinutes, nameByMinutes } = input;
  return {
    ...given({ allowsPartOfShift, takesHeadCounts, approval, adultsOnly, requiresRecordExtract }),
    ...said({ perOrganisationCap, capReleaseMinutes, withdrawByMinutes, nameByMinutes }),
  };
}

/** How refused terms of a shift are shown: the rules are fields of `rules`. */
export function invalidTermsError({ issues }: InvalidInput) {
  return invalidInputError({
    issues: issues.map(({ path, problem }) => ({
      path: pathOf(path),
      problem: problem.type === "ConflictsWith" ? { ...problem, field: pathOf(problem.field) } : problem,
    })),
  });
}

function pathOf(field: string): string {
  return field in USUAL_RULES ? `rules.${field}` : field;
}
