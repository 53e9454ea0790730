import { afterAll, expect, test } from "vitest";
import { aDocument } from "../testing/a-document.ts";
import { Press } from "./press.ts";
import { renderPdf } from "./render-pdf.ts";

const press = new Press();
afterAll(() => press.close());

test("a press prints what is drawn here, and prints nothing twice", async () => {
  const [one, other] = await Promise.all([press.print(aDocument()), press.print(aDocument({ facts: [] }))]);
  expect(one.equals(await renderPdf(aDocument()))).toBe(true);
  expect(other.equals(one)).toBe(false);
  expect(await press.print(aDocument())).toBe(one);
});

test("a document that cannot be drawn says why, and holds up no other", async () => {
  await expect(press.print(aDocument({ body: "{{nobody}}" }))).rejects.toThrow("{{nobody}}");
  expect(await press.print(aDocument())).toBeInstanceOf(Buffer);
});

test("a press that is closed gives up what it prints, and starts again when it is asked", async () => {
  const another = new Press();
  const given = another.print(aDocument());
  const outcome = given.catch((error: Error) => error.message);
  await another.close();
  expect(await outcome).toBe("The press was stopped");
  expect(await another.print(aDocument())).toBeInstanceOf(Buffer);
  await another.close();
});
