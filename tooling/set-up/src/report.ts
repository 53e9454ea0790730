/** What became of one entry of the file. */
export type Outcome = { readonly entry: string } & (
  | { readonly type: "NEW" | "THERE_ALREADY" | "CHANGED" }
  /** Each reason is a sentence's end that goes with the entry: `name must not be empty`. */
  | { readonly type: "REFUSED"; readonly reasons: readonly string[] }
);

/** The outcome in lines; a refusal has one for each reason. */
export function linesOf(outcome: Outcome): readonly string[] {
  const { entry } = outcome;
  switch (outcome.type) {
    case "NEW":
      return [`new      ${entry}`];
    case "THERE_ALREADY":
      return [`already  ${entry}`];
    case "CHANGED":
      return [`changed  ${entry} has been set up before with other values; nothing was changed`];
    case "REFUSED":
      return outcome.reasons.map((reason) => `refused  ${entry}: ${reason}`);
  }
}

/** True if all is now as the file says. */
export function isAsTheFileSays({ type }: Outcome): boolean {
  return type === "NEW" || type === "THERE_ALREADY";
}

/** `3 new, 12 there already, 1 changed, 0 refused.` */
export function totalOf(outcomes: readonly Outcome[]): string {
  const count = (type: Outcome["type"]) => outcomes.filter((outcome) => outcome.type === type).length;
  return `${count("NEW")} new, ${count("THERE_ALREADY")} there already, ${count("CHANGED")} changed, ${count("REFUSED")} refused.`;
}
