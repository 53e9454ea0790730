/** What a table of the memory store holds of each row, and what must be unique about it. */
export type TableShape<Row> = {
  readonly name: string;
  readonly keyOf: (row: Row) => string;
  readonly landlordOf: (row: Row) => string;
  /** Each gives a value that no two rows share; null where it does not matter. */
  readonly uniques?: readonly ((row: Row) => string | null)[];
};

/** Rows by key, in the order they came. Breaking a key or a unique value throws, as a database's constraint would. */
export class MemoryTable<Row> {
  readonly #shape: TableShape<Row>;
  readonly #rows: Map<string, Row>;
  #isSealed = false;

  constructor(shape: TableShape<Row>, rows: ReadonlyMap<string, Row> = new Map()) {
    this.#shape = shape;
    this.#rows = new Map(rows);
  }

  /** Rows are never changed in place, so that a copy of the map is a snapshot. */
  copy(): MemoryTable<Row> {
    return new MemoryTable(this.#shape, this.#rows);
  }

  /** No more writes: the transaction that made them has ended. */
  seal(): void {
    this.#isSealed = true;
  }

  all(): readonly Row[] {
    return [...this.#rows.values()];
  }

  /** The table as one landlord sees it. */
  of(landlordId: string): LandlordTable<Row> {
    const { name, keyOf, landlordOf } = this.#shape;
    const isOwn = (row: Row) => landlordOf(row) === landlordId;
    const find = (key: string) => {
      const row = this.#rows.get(key);
      return row !== undefined && isOwn(row) ? row : undefined;
    };
    const mustBeOwn = (row: Row) => {
      if (!isOwn(row)) throw new Error(`${name} ${keyOf(row)} is of another landlord than ${landlordId}`);
    };
    return {
      all: () => this.all().filter(isOwn),
      find,
      insert: (row) => {
        mustBeOwn(row);
        if (this.#rows.has(keyOf(row))) throw new Error(`${name} ${keyOf(row)} exists`);
        this.#write(row);
      },
      save: (row) => {
        mustBeOwn(row);
        if (!find(keyOf(row))) throw new Error(`${name} ${keyOf(row)} does not exist`);
        this.#write(row);
      },
      delete: (key) => {
        if (!find(key)) throw new Error(`${name} ${key} does not exist`);
        this.#mustBeOpen(key);
        this.#rows.delete(key);
      },
    };
  }

  #mustBeOpen(key: string): void {
    if (this.#isSealed)
      throw new Error(`${this.#shape.name} ${key} was written after its transaction had ended`);
  }

  #write(row: Row): void {
    const { name, keyOf, uniques = [] } = this.#shape;
    const key = keyOf(row);
    this.#mustBeOpen(key);
    const others = this.all().filter((other) => keyOf(other) !== key);
    for (const uniqueOf of uniques) {
      const value = uniqueOf(row);
      if (value !== null && others.some((other) => uniqueOf(other) === value)) {
        throw new Error(`${name} ${key} is not unique: ${value}`);
      }
    }
    this.#rows.set(key, row);
  }
}

export type LandlordTable<Row> = {
  all(): readonly Row[];
  find(key: string): Row | undefined;
  /** @throws if the key is taken, or a unique value */
  insert(row: Row): void;
  /** @throws if there is no such row, or a unique value is taken */
  save(row: Row): void;
  /** @throws if there is no such row */
  delete(key: string): void;
};
