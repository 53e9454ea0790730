import type { Store } from "@socialsmart/domain/store/store";
import { expect, test } from "vitest";
import { startTestApi } from "./testing/test-api.ts";

test("on its way down, the API answers what is under way and takes nothing new", async () => {
  const asked = Promise.withResolvers<void>();
  const mayAnswer = Promise.withResolvers<void>();
  const change = (store: Store): Store => ({
    ...store,
    reader: (landlordId) => {
      const reader = store.reader(landlordId);
      const landlord = async () => {
        asked.resolve();
        await mayAnswer.promise;
        return reader.landlord();
      };
      return { ...reader, landlord };
    },
  });
  const api = await startTestApi({ change });

  const underWay = api.ask("{ landlord { name } }");
  await asked.promise;
  const closed = api.close();
  await expect(api.ask("{ viewer { name } }")).rejects.toThrow("fetch failed");
  mayAnswer.resolve();
  expect((await underWay).data).toStrictEqual({ landlord: { name: "Västerporten Fastigheter" } });
  await closed;
});
