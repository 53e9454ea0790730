import { NotUnderstood } from "./exit.ts";

type Named = { readonly id: string; readonly name: string };

/**
 * The one thing that is meant by an id or a name, whatever the case of its letters.
 *
 * @param kind what it is, `district`, for the sentence of who does not find it.
 * @throws NotUnderstood if there is none, or more than one of the name.
 */
export function findByName(kind: string, wanted: string, all: readonly Named[]): Named {
  const exact = all.find(({ id }) => id === wanted);
  if (exact) return exact;
  const found = all.filter(({ name }) => fold(name) === fold(wanted));
  const [only, ...others] = found;
  if (!only) {
    const near = all.filter(({ name }) => fold(name).includes(fold(wanted)));
    const hint =
      near.length > 0
        ? `Did you mean ${list(near, "disjunction")}?`
        : all.length > 0
          ? `There ${all.length === 1 ? "is" : "are"} ${list(all, "conjunction")}.`
          : "";
    throw new NotUnderstood(`There is no ${kind} “${wanted}”. ${hint}`.trim());
  }
  if (others.length > 0) {
    const ids = found.map(({ id }) => id).join(", ");
    throw new NotUnderstood(
      `There are ${found.length} ${kind}s called “${wanted}”: name one by its id, ${ids}.`,
    );
  }
  return only;
}

const MOST_SUGGESTED = 10;

function list(named: readonly Named[], type: "conjunction" | "disjunction"): string {
  const names = named.slice(0, MOST_SUGGESTED).map(({ name }) => `“${name}”`);
  const more = named.length - names.length;
  return new Intl.ListFormat("en-GB", { type }).format(more > 0 ? [...names, `${more} more`] : names);
}

function fold(name: string): string {
  return name.normalize("NFC").toLocaleLowerCase("sv").trim();
}
