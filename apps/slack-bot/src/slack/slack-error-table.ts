/** Whom or what a platform error of Slack's is about, and with that what is done about it. */
export type ErrorIsOf =
  /** Slack itself, which may have failed half-way: the post is looked for, or a person decides whether it arrived. */
  | "SLACK"
  /** The app as a whole: everything it says would fail. It waits, and is tried again until somebody has mended it. */
  | "INSTALLATION"
  /** A channel that takes nothing: its messages rest, and its coordinators are told elsewhere, once. */
  | "CHANNEL"
  /** Somebody who is not to be reached: what asks for something is told in the initiative's channel instead. */
  | "PERSON";

/**
 * What Slack's errors are about. One that is not here is about the message: it is given up, and those behind it go on.
 * Source: https://docs.slack.dev/reference/methods/chat.postMessage#errors and those of chat.update and conversations.open
 */
export const SLACK_ERRORS: Readonly<Record<string, ErrorIsOf>> = {
  internal_error: "SLACK",
  fatal_error: "SLACK",
  service_unavailable: "SLACK",
  request_timeout: "SLACK",
  team_added_to_org: "SLACK",

  invalid_auth: "INSTALLATION",
  not_authed: "INSTALLATION",
  // Of the token's own account: the app was removed from the workspace.
  account_inactive: "INSTALLATION",
  token_revoked: "INSTALLATION",
  token_expired: "INSTALLATION",
  missing_scope: "INSTALLATION",
  no_permission: "INSTALLATION",
  org_login_required: "INSTALLATION",
  ekm_access_denied: "INSTALLATION",
  team_access_not_granted: "INSTALLATION",

  not_in_channel: "CHANNEL",
  channel_not_found: "CHANNEL",
  is_archived: "CHANNEL",
  is_inactive: "CHANNEL",
  restricted_action: "CHANNEL",
  restricted_action_read_only_channel: "CHANNEL",
  restricted_action_non_threadable_channel: "CHANNEL",
  restricted_action_thread_only_channel: "CHANNEL",
  external_channel_migrating: "CHANNEL",

  user_not_found: "PERSON",
  user_not_visible: "PERSON",
  user_disabled: "PERSON",
  cannot_dm_bot: "PERSON",
  messages_tab_disabled: "PERSON",
};
