import type { AgendaResolvers } from "../../__generated__/types.ts";

export const Agenda: AgendaResolvers = {
  fitting: ({ fitting }) => fitting.map(({ shift }) => shift),
  shortYear: ({ shortYear }) => shortYear ?? null,
};
