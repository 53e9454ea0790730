import { StoreUnavailable } from "@socialsmart/domain/store/store";
import type { Text } from "../texts/text.ts";

/** What somebody is told of a fault. @param reference what the log has it under */
export function faultText(text: Text, error: unknown, reference: string): string {
  return text.mrkdwn(error instanceof StoreUnavailable ? "fault.store" : "fault.text", { reference });
}
