import type { noticeTexts as sv } from "../sv/notice.ts";

/** Which notices somebody gets. */
export const noticeTexts: Readonly<Record<keyof typeof sv, string>> = {
  "notice.open": "Choose messages",
  "notice.title": "Messages to you",
  "notice.submit": "Save",
  "notice.wanted": "What I want to hear about",
  "notice.always":
    "You always get these: places offered to you, names and attendance to give, changes to what you are signed up for, and what is about lease appendices, follow-ups and channels that take nothing.",
  "notice.chosen": "*Saved.*",
  "notice.mute": "Stop sending these",
  "notice.muted": "*Switched off:* {kind}. You can have them again whenever you like.",
  "notice.off": "Switched off: {kinds}.",
  "noticeKind.PLACE_OFFER": "Offered places",
  "noticeKind.OFFER_REMINDER": "Reminder of an offered place",
  "noticeKind.NAMES_WANTED": "Names that are needed",
  "noticeKind.SHIFT_REMINDER": "Reminder the day before my shifts",
  "noticeKind.CHANGE": "Changes to what I am signed up for",
  "noticeKind.ATTENDANCE": "Attendance to report",
  "noticeKind.STAFFING": "Shifts that lack people",
  "noticeKind.DELIVERY": "Channels that take nothing",
  "noticeKind.DIGEST": "Summary in the morning",
  "noticeKind.PROGRESS": "How it goes, once a quarter",
  "noticeKind.APPENDIX": "Social-smart lease appendix",
  "noticeKind.SIGNING_CODE": "Codes to sign with",
  "noticeKind.FOLLOW_UP": "Follow-up of the lease appendix",
};
