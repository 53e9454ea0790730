import type { Appendix } from "@socialsmart/domain/appendix/appendix";

export type AppendixMapper = Appendix;
