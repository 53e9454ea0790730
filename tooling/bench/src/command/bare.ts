import { App, HTTPReceiver } from "@slack/bolt";
import { closeServer } from "@socialsmart/runtime/listen";

/** What the bench hands over, as JSON in the one argument. */
export type BareSettings = { readonly signingSecret: string };

/*
 * The yardstick: a Bolt app that acknowledges each command and answers the same sentence to all. It asks nobody who is typing and
 * reads no database.
 */
const { signingSecret }: BareSettings = JSON.parse(process.argv[2] ?? "");
const receiver = new HTTPReceiver({ signingSecret, endpoints: "/slack/events" });
const app = new App({ receiver, authorize: async () => ({ botToken: "xoxb-bench" }) });
app.command(/.*/, async ({ ack, respond }) => {
  await ack();
  await respond("Klart!");
});
const server = await receiver.start({ host: "127.0.0.1", port: 0 });
const address = server.address();
if (address === null || typeof address === "string") throw new Error("It listens on no port");
process.once("SIGTERM", async () => {
  await closeServer(server);
  process.exit();
});
process.stdout.write(`${JSON.stringify({ msg: "ready", url: `http://127.0.0.1:${address.port}` })}\n`);
