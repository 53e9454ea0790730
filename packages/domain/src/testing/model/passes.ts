import type { Written } from "./probe.ts";
import type { Model } from "./state.ts";

/** 5: whoever was served past others, it is in the audit trail past whom. */
export function unrecordedPasses({ served }: Model, { events }: Written): string[] {
  const foretold = served.map(({ pledge, passed }) => `${pledge} past [${passed}]`);
  const recorded = events.flatMap(({ subject, change }) => {
    if (change === null || typeof change !== "object" || !("passed" in change)) return [];
    const { passed } = change;
    return [`${subject} past [${passed}]`];
  });
  const missing = foretold.filter((each) => !recorded.includes(each));
  const extra = recorded.filter((each) => !foretold.includes(each) && !each.endsWith("past []"));
  return [
    ...missing.map((each) => `5 not recorded: ${each}`),
    ...extra.map((each) => `5 recorded, but it was not so: ${each}`),
  ];
}
