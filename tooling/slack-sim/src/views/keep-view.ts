import { withIds } from "../block-kit/check.ts";
import { brokenBlocks, brokenRule, SlackError } from "../web-api/slack-error.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { maxModals, type OpenModal } from "./modal-stack.ts";
import { checkView, type View } from "./view.ts";

/** Checks a view that an app sends. Throws invalid_arguments with what is wrong, as Slack does for views. */
function checked(view: unknown, type: "modal" | "home") {
  const result = checkView(view);
  if (!result.ok) {
    const tooLarge = result.problems.some(({ message }) => message.startsWith("view_too_large"));
    throw brokenBlocks(tooLarge ? "view_too_large" : "invalid_arguments", result.problems);
  }
  if (result.value.type !== type)
    throw brokenRule("invalid_arguments", [`must be a ${type} [json-pointer:/view/type]`]);
  return result.value;
}

/** Opens a modal as the only one, or on top of those that are open. */
export function openModal(
  workspace: Workspace,
  personId: string,
  input: unknown,
  how: "open" | "push",
): View {
  const fresh = checked(input, "modal");
  const stack = workspace.modals.get(personId) ?? [];
  const below = how === "push" ? stack : [];
  const top = below.at(-1);
  if (how === "push" && !top) throw new SlackError("not_found");
  if (below.length >= maxModals) throw brokenRule("push_limit_reached");
  refuseTakenExternalId(workspace, fresh.external_id, undefined);
  const id = workspace.nextId("V");
  const view: View = {
    ...{ ...fresh, blocks: withIds(fresh.blocks, () => workspace.nextId("block")) },
    ...{ id, hash: nextHash(workspace) },
    root_view_id: top?.view.root_view_id ?? id,
    previous_view_id: top?.view.id ?? null,
  };
  workspace.modals.set(personId, [...below, { view, errors: {} }]);
  workspace.changed();
  return view;
}

/** Puts new content into an open modal. */
export function replaceModal(workspace: Workspace, open: OpenModal, input: unknown): View {
  const fresh = checked(input, "modal");
  refuseTakenExternalId(workspace, fresh.external_id, open);
  const { id, root_view_id, previous_view_id } = open.view;
  open.view = {
    ...{ ...fresh, blocks: withIds(fresh.blocks, () => workspace.nextId("block")) },
    ...{ id, root_view_id, previous_view_id, hash: nextHash(workspace) },
  };
  open.errors = {};
  open.failure = undefined;
  workspace.changed();
  return open.view;
}

/** Puts a person's Home in place. */
export function publishHome(workspace: Workspace, personId: string, input: unknown, hash?: string): View {
  const fresh = checked(input, "home");
  const earlier = workspace.state.homes[personId];
  if (hash !== undefined && earlier && earlier.hash !== hash) throw new SlackError("hash_conflict");
  const id = earlier?.id ?? workspace.nextId("V");
  const home: View = {
    ...{ ...fresh, blocks: withIds(fresh.blocks, () => workspace.nextId("block")) },
    ...{ id, root_view_id: id, previous_view_id: null, hash: nextHash(workspace) },
  };
  workspace.state.homes[personId] = home;
  workspace.changed();
  return home;
}

/** The open modal with that id or external id. */
export function findModal(
  workspace: Workspace,
  by: { id?: string; externalId?: string },
): OpenModal | undefined {
  return [...workspace.modals.values()]
    .flat()
    .find(({ view }) => (by.id ? view.id === by.id : view.external_id === by.externalId));
}

function refuseTakenExternalId(workspace: Workspace, externalId: string | undefined, self?: OpenModal): void {
  if (!externalId) return;
  const holder = findModal(workspace, { externalId });
  if (holder && holder !== self) throw brokenRule("duplicate_external_id");
}

function nextHash(workspace: Workspace): string {
  return `${Math.floor(workspace.clock.now() / 1000)}.${workspace.nextId("h")}`;
}
