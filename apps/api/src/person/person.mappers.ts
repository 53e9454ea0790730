import type { Person } from "@socialsmart/domain/person/person";

export type PersonMapper = Person;
