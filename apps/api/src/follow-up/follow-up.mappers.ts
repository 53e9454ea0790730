import type {
  Agenda,
  AgendaArea,
  AgendaLine,
  AgendaParty,
  ShortYear,
} from "@socialsmart/domain/follow-up/agenda";
import type { Attendee, FollowUp } from "@socialsmart/domain/follow-up/follow-up";
import type { PlacedInitiative } from "@socialsmart/domain/store/listed";

export type FollowUpMapper = FollowUp;
export type AttendeeMapper = Attendee;
export type AgendaMapper = Agenda<PlacedInitiative>;
export type ShortYearMapper = ShortYear;
export type AgendaPartyMapper = AgendaParty;
export type AgendaLineMapper = AgendaLine;
export type AgendaAreaMapper = AgendaArea;
