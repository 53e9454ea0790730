import { type Store, StoreUnavailable } from "@socialsmart/domain/store/store";
import { Router } from "express";

/** `/healthz`: the process is up. `/readyz`: it can do its work, which it cannot without the database (503). */
export function healthRoutes(store: Store): Router {
  const routes = Router();
  routes.get("/healthz", (_request, response) => {
    response.type("text").send("ok\n");
  });
  routes.get("/readyz", async (_request, response) => {
    const isReady = await answers(store);
    response
      .status(isReady ? 200 : 503)
      .type("text")
      .send(isReady ? "ready\n" : "not ready: the database does not answer\n");
  });
  return routes;
}

async function answers(store: Store): Promise<boolean> {
  try {
    await store.ping();
    return true;
  } catch (error) {
    if (error instanceof StoreUnavailable) return false;
    throw error;
  }
}
