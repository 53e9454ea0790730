/** Writes down what is typed and shown, as somebody would read it aloud. */
export class Transcript {
  readonly #write: (line: string) => void;

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  scene(title: string): void {
    this.#write(`\n── ${title} ${"─".repeat(Math.max(2, 76 - title.length))}`);
  }

  /** Somebody does something. */
  deed(who: string, where: string, what: string): void {
    this.#write(`\n${who}, ${where}\n  ▸ ${what}`);
  }

  /** Something is shown. */
  shown(where: string, text: string): void {
    const lines = text.split("\n").map((line) => `  │ ${line}`.trimEnd());
    this.#write(`  ${where}\n${lines.join("\n")}`);
  }
}
