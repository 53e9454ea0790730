/** Something that no person could do with what is on their screen. */
export class Impossible extends Error {}
