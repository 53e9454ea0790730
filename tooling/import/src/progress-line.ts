/** Where progress is shown: a terminal, or a pipe that wants none. */
type Screen = { readonly isTTY?: boolean; write(text: string): unknown };

/** Shows how far it has come in one line that is written over, on a terminal alone; nothing clears it. */
export function progressOn(screen: Screen): (done: string) => void {
  return (done) => {
    if (screen.isTTY) screen.write(`\r${done}\x1b[K`);
  };
}
