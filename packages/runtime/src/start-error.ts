/**
 * Something that whoever starts the process can put right, said in the message: a bad setting, a port that is taken.
 * A stack trace would only hide it.
 */
export class StartError extends Error {
  override readonly name: string = "StartError";
}
