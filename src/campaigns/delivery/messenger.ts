import type { ShoalError } from '../../workspace/errors.ts'

/** What became of a message that was given to a server. */
export type Outcome =
  | { kind: 'accepted' }
  /** The server took nothing and will not: this reader gets nothing. `status` is e.g. "550 5.1.1". */
  | { kind: 'refused'; status: string; isAddressBad: boolean }
  /** The server took nothing and wants to be asked again; `slows`: it wants less from the whole sender. `after` in milliseconds. */
  | { kind: 'later'; status: string; slows: boolean; after?: number }
  /** Nothing was handed over: there is no connection; `isBusy`: the server answers, and takes nobody at the moment. */
  | { kind: 'unreachable'; isBusy: boolean }
  /** It was handed over, and nobody said whether it was taken. */
  | { kind: 'unknown' }
  /** No message would get through, whoever it is for; nothing was handed over. */
  | { kind: 'stop'; error: ShoalError }

/** One line to a server, on which one message is under way at a time. Nothing is thrown: every end is an outcome. */
export interface Messenger<Message> {
  send: (message: Message) => Promise<Outcome>
  close: () => void
}
