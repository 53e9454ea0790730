import type { District } from "@socialsmart/domain/district/district";
import type { DistrictId } from "@socialsmart/domain/kernel/ids";
import { folded } from "./folded.ts";

/** The landlord's districts, as a file names them. */
export class Districts {
  readonly #byName: ReadonlyMap<string, District>;
  readonly #byId: ReadonlyMap<DistrictId, District>;

  constructor(all: readonly District[]) {
    this.#byName = new Map(all.map((one) => [folded(one.name), one]));
    this.#byId = new Map(all.map((one) => [one.id, one]));
  }

  /** What there is instead of one that there is not. */
  get names(): string {
    const names = [...this.#byId.values()].map(({ name }) => name).toSorted();
    return names.length === 0 ? "none is registered" : `there is ${names.join(", ")}`;
  }

  find(name: string): District | undefined {
    return this.#byName.get(folded(name));
  }

  nameOf(id: DistrictId | null): string | null {
    return (id && this.#byId.get(id)?.name) ?? null;
  }
}
