import type { noticeTexts as sv } from "../sv/notice.ts";

/** Which notices somebody gets. */
export const noticeTexts: Readonly<Record<keyof typeof sv, string>> = {
  "notice.open": "Choose messages",
  "notice.title": "Messages to you",
  "notice.submit": "Save",
  "notice.wanted": "What I want to get",
  "notice.always":
    "These you always get: offered places, names and attendance that you are to give, and changes of what you are signed up for.",
  "notice.chosen": "*Saved.*",
  "notice.off": "Switched off: {kinds}.",
  "noticeKind.PLACE_OFFER": "Offered places",
  "noticeKind.OFFER_REMINDER": "Reminder of an offered place",
  "noticeKind.NAMES_WANTED": "Names that are needed",
  "noticeKind.SHIFT_REMINDER": "Reminder the day before my shifts",
  "noticeKind.CHANGE": "Changes of what I am signed up for",
  "noticeKind.ATTENDANCE": "Attendance to report",
  "noticeKind.STAFFING": "Shifts that lack people",
  "noticeKind.DIGEST": "Summary in the morning",
  "noticeKind.PROGRESS": "How it goes, once a quarter",
};
