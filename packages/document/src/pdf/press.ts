import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { LRUCache } from "lru-cache";
import type { Document } from "../document.ts";
import type { Printed } from "./press-worker.ts";

const KEPT = 100;

type Waiting = { resolve(pdf: Buffer): void; reject(error: Error): void };

/**
 * Prints PDFs in a thread of its own, one after the other: one takes some 200 ms of a processor, in which the process could answer
 * nobody else. What was printed lately is not printed again.
 */
export class Press {
  readonly #printed = new LRUCache<string, Promise<Buffer>>({ max: KEPT });
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #last = 0;

  /** @throws where the document cannot be drawn, as when it has no value for a placeholder. */
  print(document: Document): Promise<Buffer> {
    const key = JSON.stringify(document);
    const known = this.#printed.get(key);
    if (known) return known;
    const printing = this.#send(key);
    this.#printed.set(key, printing);
    printing.catch(() => this.#printed.delete(key));
    return printing;
  }

  /** Gives up what is being printed. */
  async close(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    const exit = once(worker, "exit");
    await worker.terminate();
    await exit;
  }

  #send(document: string): Promise<Buffer> {
    this.#worker ??= this.#start();
    const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
    const id = ++this.#last;
    this.#waiting.set(id, { resolve, reject });
    this.#worker.postMessage({ id, document });
    return promise;
  }

  #start(): Worker {
    const worker = new Worker(new URL("press-worker.ts", import.meta.url));
    worker.unref();
    worker.on("message", (printed: Printed) => {
      const waiting = this.#waiting.get(printed.id);
      this.#waiting.delete(printed.id);
      if ("problem" in printed) waiting?.reject(new Error(printed.problem));
      else waiting?.resolve(Buffer.from(printed.pdf));
    });
    // A thread that ends by itself is out of memory; the next document gets another one.
    worker.on("error", (error) => this.#fail(worker, error));
    worker.on("exit", () => this.#fail(worker, new Error("The press was stopped")));
    return worker;
  }

  #fail(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
    this.#waiting.clear();
  }
}
