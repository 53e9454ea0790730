import type { installingTexts as sv } from "../sv/installing.ts";

/** Installing the app, on pages in a browser and where it is not installed. */
export const installingTexts: Readonly<Record<keyof typeof sv, string>> = {
  "install.title": "Install Socialsmart in Slack",
  "install.intro":
    "In Slack you choose a workspace and see what the app may do there. You need to be allowed to install apps in the workspace.",
  "install.go": "Install in Slack",
  "install.done": "Socialsmart is installed in {name}",
  "install.ofLandlord":
    "The workspace belongs to {landlord}. Invite the app to each initiative’s channel: type /invite @Socialsmart there.",
  "install.noLandlord":
    "No landlord belongs to the workspace yet. Give the workspace’s id, {team}, when the landlord is set up. Until then, that is all the app says.",
  "install.openSlack": "Open Slack",
  "install.organisation":
    "One step is left: let the app into the workspaces where it is to be. Each workspace needs a landlord.",
  "install.letInto": "Choose workspaces",
  "install.cancelled": "The installation was cancelled",
  "install.nothingChanged": "Nothing has changed.",
  "install.outdated": "The link is no longer valid",
  "install.whyOutdated":
    "It is older than ten minutes, used already, or opened in another browser than the one that began. Nothing has changed.",
  "install.refused": "Slack did not accept the installation",
  "install.whyRefused": "The answer from Slack is too old or used already. Nothing has changed.",
  "install.away": "Slack does not answer",
  "install.whyAway": "Nothing has changed. Try again in a while.",
  "install.fault": "Something went wrong on our side",
  "install.whyFault": "Try again in a while. If it happens again, give {reference} to whoever runs the app.",
  "install.again": "Begin again",
  "install.absent":
    "Socialsmart is no longer installed in this workspace, so I cannot do anything here. Ask whoever looks after your Slack to install the app again.",
};
