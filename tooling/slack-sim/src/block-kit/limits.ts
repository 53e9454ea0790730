/**
 * Slack's limits on Block Kit and messages, in characters or counts unless the name says otherwise.
 * Source: https://docs.slack.dev/reference/block-kit and https://docs.slack.dev/reference/views
 */
export const limits = {
  message: { blocks: 50, text: 40_000, metadataBytes: 16_384 },
  view: {
    blocks: 100,
    bytes: 250_000,
    title: 24,
    button: 24,
    privateMetadata: 3000,
    callbackId: 255,
    externalId: 255,
  },
  blockId: 255,
  actionId: 255,
  actions: { elements: 25 },
  context: { elements: 10, text: 2000 },
  header: { text: 150 },
  section: { text: 3000, fields: 10, field: 2000 },
  image: { url: 3000, alt: 2000, title: 2000 },
  input: { label: 2000, hint: 2000 },
  markdown: { text: 12_000 },
  button: { text: 75, value: 2000, url: 3000, accessibilityLabel: 75 },
  select: {
    options: 100,
    groups: 100,
    groupLabel: 75,
    placeholder: 150,
    optionText: 75,
    optionValue: 150,
    description: 75,
  },
  choices: { options: 10, optionText: 75, optionValue: 150 },
  overflow: { options: 5 },
  plainTextInput: { length: 3000, placeholder: 150 },
  confirm: { title: 100, text: 300, button: 30 },
} as const;
