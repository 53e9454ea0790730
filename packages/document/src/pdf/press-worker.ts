import { parentPort } from "node:worker_threads";
import type { Document, Signature } from "../document.ts";
import { renderPdf } from "./render-pdf.ts";

/** Run as a thread of its own by `press.ts`. */
export type Printed =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly problem: string };

parentPort?.on("message", async ({ id, document }: { readonly id: number; readonly document: string }) => {
  parentPort?.postMessage(await printed(id, document));
});

async function printed(id: number, document: string): Promise<Printed> {
  try {
    return { id, pdf: await renderPdf(read(document)) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Dates and moments go between threads as texts. */
function read(json: string): Document {
  const document = JSON.parse(json);
  return {
    ...document,
    dated: Temporal.PlainDate.from(document.dated),
    parties: document.parties.map(({ signature, ...party }: { signature?: Signature }) => ({
      ...party,
      ...(signature && {
        signature: { ...signature, signedAt: Temporal.Instant.from(String(signature.signedAt)) },
      }),
    })),
  };
}
