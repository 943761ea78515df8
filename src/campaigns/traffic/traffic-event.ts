/** An open or a click of a mailbox in a campaign, as far as it is judged. Times are milliseconds since 1970. */
export interface TrafficEvent {
  kind: 'open' | 'click'
  at: number | undefined
  link: string | undefined
  /** Empty where there was a place for it and nothing stood there: of the listener no browser’s, of an export not known; undefined where there was none. */
  agent: string | undefined
  /** Of the request, where our listener heard it. */
  method: string | undefined
  /** Whether the provider takes it for a machine’s; undefined where it does not say. */
  isMachine: boolean | undefined
  /** How often: a sum of an export tells no more. */
  times: number
}

/** What is known of the message. */
export interface MessageFacts {
  /** When the mail server took it. */
  deliveredAt: number | undefined
  /** How many different links it has; undefined where that is not known. */
  links: number | undefined
}

/** What stands for a link that no reader sees, and only what follows every link opens. */
export const decoyLink = 'shoal:decoy'
