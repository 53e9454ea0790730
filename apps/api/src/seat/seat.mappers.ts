import type { Seat } from "@socialsmart/domain/seat/seat";

export type SeatMapper = Seat;
