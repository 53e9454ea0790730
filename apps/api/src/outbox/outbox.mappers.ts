import type { OutboxMessageId } from "@socialsmart/domain/kernel/ids";
import type { ParkedMessage } from "@socialsmart/domain/outbox/delivery-queue";
import type { Connection } from "../paging/connection.ts";

export type UntoldNoticeMapper = ParkedMessage & { readonly id: OutboxMessageId };
export type UntoldNoticeConnectionMapper = Connection<UntoldNoticeMapper>;
