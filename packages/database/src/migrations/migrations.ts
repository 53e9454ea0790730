import { FirstTables1795420000000 } from "./1795420000000-first-tables.ts";
import { RosterCounts1795990000000 } from "./1795990000000-roster-counts.ts";
import { SignIn1796000000000 } from "./1796000000000-sign-in.ts";
import { PledgeRosterIndex1796010000000 } from "./1796010000000-pledge-roster-index.ts";
import { ListIndices1796020000000 } from "./1796020000000-list-indices.ts";
import { CalendarFeeds1796030000000 } from "./1796030000000-calendar-feeds.ts";
import { CalendarOpeners1796040000000 } from "./1796040000000-calendar-openers.ts";
import { NoticeChoices1796100000000 } from "./1796100000000-notice-choices.ts";
import { Notices1796110000000 } from "./1796110000000-notices.ts";
import { StaffingAlerts1796120000000 } from "./1796120000000-staffing-alerts.ts";
import { Hours1796210000000 } from "./1796210000000-hours.ts";
import { ChannelRoutes1796310000000 } from "./1796310000000-channel-routes.ts";
import { Installations1796400000000 } from "./1796400000000-installations.ts";
import { ParkedRoutes1796500000000 } from "./1796500000000-parked-routes.ts";
import { Appendices1796610000000 } from "./1796610000000-appendices.ts";
import { Joining1796700000000 } from "./1796700000000-joining.ts";
import { Exemptions1796810000000 } from "./1796810000000-exemptions.ts";
import { FollowUps1796820000000 } from "./1796820000000-follow-ups.ts";
import { Documents1797210000000 } from "./1797210000000-documents.ts";
import { FollowUpTimers1797300000000 } from "./1797300000000-follow-up-timers.ts";
import { OpenOffers1797400000000 } from "./1797400000000-open-offers.ts";
import { LeaseVersions1797410000000 } from "./1797410000000-lease-versions.ts";
import { CancelledDrafts1797500000000 } from "./1797500000000-cancelled-drafts.ts";
import { FollowUpYears1797600000000 } from "./1797600000000-follow-up-years.ts";
import { FollowUpFigures1797610000000 } from "./1797610000000-follow-up-figures.ts";
import { TemplateFormatting1798200000000 } from "./1798200000000-template-formatting.ts";

/** Every migration, in order. One that has been released is never edited. */
export const MIGRATIONS = [
  FirstTables1795420000000,
  RosterCounts1795990000000,
  SignIn1796000000000,
  PledgeRosterIndex1796010000000,
  ListIndices1796020000000,
  CalendarFeeds1796030000000,
  CalendarOpeners1796040000000,
  NoticeChoices1796100000000,
  Notices1796110000000,
  StaffingAlerts1796120000000,
  Hours1796210000000,
  ChannelRoutes1796310000000,
  Installations1796400000000,
  ParkedRoutes1796500000000,
  Appendices1796610000000,
  Joining1796700000000,
  Exemptions1796810000000,
  FollowUps1796820000000,
  Documents1797210000000,
  FollowUpTimers1797300000000,
  OpenOffers1797400000000,
  LeaseVersions1797410000000,
  CancelledDrafts1797500000000,
  FollowUpYears1797600000000,
  FollowUpFigures1797610000000,
  TemplateFormatting1798200000000,
];
