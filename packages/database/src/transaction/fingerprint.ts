import { hash } from "node:crypto";
import { actorId } from "@socialsmart/domain/access/actor";
import type { Json } from "@socialsmart/domain/kernel/json";
import type { Command } from "@socialsmart/domain/store/command";

/** Tells whether two commands under one key are the same: same actor, same use case, same input, in any order of fields. */
export function fingerprint({ actor, name, input }: Command): string {
  const what = canonical({ kind: actor.kind, id: actorId(actor), name, input });
  return hash("sha256", what);
}

function canonical(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  const fields = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const field = value[key];
      return field === undefined ? [] : [`${JSON.stringify(key)}:${canonical(field)}`];
    });
  return `{${fields.join(",")}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
