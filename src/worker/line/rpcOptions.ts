import { messageOf } from '../../core/util/messageOf';
import type { Channel } from '../library/protocol';

/**
 * How birpc is to use a channel. Answers may take as long as the work behind them takes. Errors come to the asker as plain
 * errors with their messages, also the one that an answer cannot be cloned.
 */
export function rpcOptions(channel: Channel) {
  return {
    ...channel,
    timeout: -1,
    serialize: (message: { readonly e?: unknown }) =>
      message.e === undefined ? message : { ...message, e: new Error(messageOf(message.e)) },
    // Unless it is told that the failure of an answer is dealt with, birpc leaves the asker waiting.
    onGeneralError: (_error: unknown, answered?: string) => answered !== undefined,
  };
}
