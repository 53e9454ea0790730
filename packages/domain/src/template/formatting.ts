/**
 * How documents write the values of their placeholders. 1: dates as they are kept, `2026-04-01`. 2: each by its type and language.
 * A version keeps what was the newest when it was published, so that what was signed reads as it did.
 */
export type Formatting = 1 | 2;

export const NEWEST_FORMATTING: Formatting = 2;
