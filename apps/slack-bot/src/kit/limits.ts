/**
 * Slack's limits, in characters or counts unless the name says otherwise.
 * Source: https://docs.slack.dev/reference/block-kit and https://docs.slack.dev/reference/views
 */
export const LIMITS = {
  viewTitle: 24,
  viewButton: 24,
  homeBlocks: 100,
  /** A view has at most 250 kB; this leaves room for what stands around its blocks. */
  viewBytes: 240_000,
  sectionText: 3000,
  headerText: 150,
  contextText: 2000,
  buttonText: 75,
  buttonValue: 2000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  actionElements: 25,
  selectOptions: 100,
  overflowOptions: 5,
  checkboxes: 10,
  selectGroups: 100,
  selectGroupLabel: 75,
  selectOptionText: 75,
  selectOptionValue: 150,
  placeholder: 150,
  /** Slack takes 2000 for one, but of a hundred in a view, which may have 250 kB, each must do with less. */
  inputLabel: 300,
  inputHint: 2000,
  messageText: 4000,
  /** One of many lines in a view, which may have 250 kB in all: as much as 45 of them have room for, whatever they say. */
  viewLine: 1000,
  /** The same of 30. */
  viewParagraph: 2000,
} as const;

/** How many of each thing one message or view lists before it says how many more there are. */
export const LISTED = {
  shiftsOnCard: 6,
  cancelledOnCard: 3,
  organisationsOnShift: 8,
  shiftsOnRoster: 8,
  initiatives: 20,
  /** Each is a choice in a menu, beside all else that a view of 250 kB has. */
  initiativesInMenu: 500,
  shiftsInPost: 8,
  shiftsOfSeries: 3,
  linesInThread: 20,
  shiftsInDirect: 8,
  namesToCheck: 20,
  organisationsInView: 45,
  linesInDigest: 5,
  linesToCheck: 30,
  linesToReport: 40,
  shiftsToVerify: 40,
  organisationsInProgress: 8,
  shiftsThatFit: 3,
  ownShifts: 3,
  toWithdraw: 5,
  parked: 8,
  titlesOfChannel: 5,
  pledgesOfShift: 45,
  namesOnPledge: 60,
  peopleToName: 400,
  freeDays: 8,
  followUps: 8,
  contactsToInvite: 3,
  appendicesToEnd: 5,
  commitments: 12,
  exemptions: 6,
} as const;
