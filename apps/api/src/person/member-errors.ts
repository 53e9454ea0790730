export function joinCodeUnknownError({ triesLeft }: { readonly triesLeft: number }) {
  return {
    __typename: "JoinCodeUnknownError",
    message: `There is no such code. It may be wrong ${triesLeft} more times within the hour.`,
    triesLeft,
  } as const;
}

export function joinCodeExpiredError() {
  return {
    __typename: "JoinCodeExpiredError",
    message: "The code has expired. The organisation's contact makes a new one.",
  } as const;
}

export function tooManyTriesError({ until }: { readonly until: string }) {
  return {
    __typename: "TooManyTriesError",
    message: `Too many codes were wrong. No code is looked at before ${until}.`,
    until: Temporal.Instant.from(until),
  } as const;
}

export function lastContactError() {
  return {
    __typename: "LastContactError",
    message: "The organisation would have no contact. Make somebody else one first, or ask a coordinator.",
  } as const;
}

/** Of what names both a person and an organisation. */
export const NOBODY_THERE = "There is no such person in that organisation.";
