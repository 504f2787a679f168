// Every message of the error log that has a number. AHnnnnn are Apache's own, so that what greps for them goes on
// working; HNnnnnn are ours, for what Apache does not have. Pure: a note is a value; log/error-log.ts prints it.
import type { Level } from "../../config/configuration.ts";
import { deployMessages } from "./deploy-messages.ts";
import { logMessages } from "./log-messages.ts";
import { faultMessages } from "./fault-messages.ts";
import type { Message } from "./message.ts";
import { fixedMpmMessages } from "./mpm-fixed-messages.ts";
import { mpmMessages } from "./mpm-messages.ts";
import { variantMessages } from "./mpm-variant-messages.ts";
import { perchildMessages } from "./perchild-messages.ts";
import { requestMessages } from "./request-messages.ts";
import { serverMessages } from "./server-messages.ts";

export interface Note {
  readonly id: MessageId;
  readonly level: Level;
  /** The module in `[module:level]`. */
  readonly module: string;
  readonly text: string;
  /** Another note tells of the same matter, and more: this one is for the error log, and no event. */
  readonly aside?: true;
}

export const catalogue = {
  ...logMessages,
  ...mpmMessages,
  ...variantMessages,
  ...fixedMpmMessages,
  ...perchildMessages,
  ...serverMessages,
  ...deployMessages,
  ...faultMessages,
  ...requestMessages,
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof catalogue;
type Values<I extends MessageId> = Parameters<(typeof catalogue)[I]["text"]>;
/** The numbers of the messages that take exactly these values. */
export type MessageTaking<V extends readonly unknown[]> = {
  [I in MessageId]: V extends Values<I> ? (Values<I> extends V ? I : never) : never;
}[MessageId];

/** Makes the message of this number with its values filled in. */
export function note<I extends MessageId>(id: I, ...values: Values<I>): Note {
  const message: Message = catalogue[id];
  return { id, level: message.level, module: message.module, text: message.text(...values) };
}
