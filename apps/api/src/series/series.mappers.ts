import type { ShiftSeries } from "@socialsmart/domain/series/shift-series";

export type ShiftSeriesMapper = ShiftSeries;
