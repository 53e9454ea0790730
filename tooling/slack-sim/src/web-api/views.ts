import { z } from "zod";
import { toApiView } from "../deliveries/payload-parts.ts";
import type { SimContext } from "../sim-context.ts";
import { findModal, openModal, publishHome, replaceModal } from "../views/keep-view.ts";
import { json } from "./arguments.ts";
import { type Method, method } from "./method.ts";
import { brokenRule, SlackError } from "./slack-error.ts";

const view = json(z.unknown());

function opening(how: "open" | "push"): Method {
  return method({
    args: z.strictObject({ trigger_id: z.string(), view }),
    run(context, args) {
      const redeemed = context.triggers.redeem(args.trigger_id);
      if ("error" in redeemed) throw new SlackError(redeemed.error);
      return { view: toApiView(context, openModal(context.workspace, redeemed.personId, args.view, how)) };
    },
  });
}

const update = method({
  args: z.strictObject({
    view_id: z.string().optional(),
    external_id: z.string().optional(),
    hash: z.string().optional(),
    view,
  }),
  run(context, args) {
    if (!args.view_id && !args.external_id)
      throw brokenRule("invalid_arguments", ["view_id or external_id must be given"]);
    const open = findModal(context.workspace, {
      ...(args.view_id && { id: args.view_id }),
      ...(args.external_id && { externalId: args.external_id }),
    });
    if (!open) throw new SlackError("not_found");
    if (args.hash !== undefined && args.hash !== open.view.hash) throw new SlackError("hash_conflict");
    return { view: toApiView(context, replaceModal(context.workspace, open, args.view)) };
  },
});

const publish = method({
  args: z.strictObject({ user_id: z.string(), hash: z.string().optional(), view }),
  run(context: SimContext, args) {
    if (context.workspace.person(args.user_id)?.id !== args.user_id)
      throw brokenRule("invalid_arguments", [`user_not_found: ${args.user_id} [json-pointer:/user_id]`]);
    return { view: toApiView(context, publishHome(context.workspace, args.user_id, args.view, args.hash)) };
  },
});

export const viewMethods: Record<string, Method> = {
  "views.open": opening("open"),
  "views.push": opening("push"),
  "views.update": update,
  "views.publish": publish,
};
