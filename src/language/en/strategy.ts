/** What the strategy of a campaign says of its choices. Figures come formatted, with their units. */
export interface StrategyWords {
  /** A condition on a feature: "days since the last order: more than 98 days". */
  condition: (feature: string, operator: '>' | '>=' | '<=' | '<' | '=', limit: string) => string
  join: string
  /** What an audience of everybody who meets some needs is called. */
  made: (clauses: readonly string[]) => string
  needs: Record<
    'silent' | 'overdue' | 'not-lost' | 'around' | 'valuable' | 'top' | 'once' | 'again' | 'small-orders',
    {
      name: string
      why: string
      /** Of customers who meet it, behind "customers who". */
      clause: (limit: string) => string
    }
  >
  audience: {
    segment: (name: string, customers: string, needs: string) => string
    made: (needs: string, customers: string) => string
    nearest: (name: string, customers: string, met: string, lacks: string) => string
    asked: (customers: string) => string
    askedLacks: (customers: string, lacks: string) => string
    /** Behind each of them, where it is known. */
    point: (money: string, isRevenue: boolean) => string
    /** Behind that, where not all can be written to. */
    pointOfAll: (money: string) => string
  }
  products: {
    favourites: (names: string) => string
    suggested: (names: string) => string
    stock: (names: string) => string
    none: string
    unknown: string
    unsuggested: string
    unstocked: string
    asked: (names: string) => string
    /** Where the messages of the goal show none. */
    quiet: (names: string) => string
    unasked: string
  }
  channel: {
    most: (channel: string, reached: string, others: string) => string
    asked: (channel: string, reached: string) => string
    unknown: (channel: string) => string
    others: (channel: string, reached: string) => string
    /** Behind how many customers are reached. */
    mailboxes: (count: string) => string
  }
  channels: Record<'email' | 'push' | 'sms', string>
  time: {
    both: (weekday: string, share: string, daytime: string, daytimeShare: string) => string
    weekday: (weekday: string, share: string) => string
    daytime: (daytime: string, share: string) => string
    unknown: string
  }
  angle: {
    untried: (angle: string) => string
    /** One that is held against the first. */
    beside: (angle: string) => string
    learned: (angle: string, ids: string) => string
  }
  noAngle: (angle: string) => string
  quoted: (name: string) => string
  /** Behind the reason for an angle: which the goal would rather have had. */
  overAngles: (names: readonly string[]) => string
}

const operators = { '>': 'more than', '>=': 'at least', '<=': 'at most', '<': 'less than', '=': 'exactly' }

/** The strategy in English. */
export const strategyWords: StrategyWords = {
  condition: (feature, operator, limit) => `${feature}: ${operators[operator]} ${limit}`,
  join: '; ',
  made: (clauses) => `Customers who ${new Intl.ListFormat('en-GB').format(clauses)}`,
  needs: {
    silent: {
      name: 'silent for long',
      why: 'the last order is longer ago than three quarters of all customers who order again take from one order to the next',
      clause: (limit) => `have not ordered for more than ${limit}`,
    },
    overdue: {
      name: 'overdue',
      why: 'the last order is longer ago than the typical customer who orders again takes to the next',
      clause: (limit) => `have not ordered for more than ${limit}`,
    },
    'not-lost': {
      name: 'not lost yet',
      why: 'the last order is no longer ago than twice the time that three quarters of those who order again stay within',
      clause: (limit) => `ordered within the last ${limit}`,
    },
    around: {
      name: 'still around',
      why: 'the last order is no longer ago than three quarters of all customers who order again take to the next',
      clause: (limit) => `ordered within the last ${limit}`,
    },
    valuable: {
      name: 'worth the effort',
      why: 'spent at least as much as the typical customer',
      clause: (limit) => `spent ${limit} or more`,
    },
    top: {
      name: 'carries the shop',
      why: 'spent as much as the top quarter of all customers',
      clause: (limit) => `spent ${limit} or more`,
    },
    once: { name: 'ordered once', why: 'one order so far', clause: () => 'ordered once' },
    again: { name: 'ordered again', why: 'two orders or more', clause: () => 'ordered twice or more' },
    'small-orders': {
      name: 'small orders',
      why: 'orders are smaller than those of the typical customer',
      clause: (limit) => `spend less than ${limit} an order`,
    },
  },
  audience: {
    segment: (name, customers, needs) =>
      `${name}, ${customers}: its typical customer meets every need of the goal (${needs}).`,
    made: (needs, customers) =>
      `The typical customer of no segment meets every need of the goal (${needs}), so the audience is made to measure: everybody who meets all of them (${customers}), whichever segment they are in.`,
    nearest: (name, customers, met, lacks) =>
      `Nobody meets every need of the goal. ${name}, ${customers}, comes nearest${met === '' ? '' : `: ${met}`}; what is missing: ${lacks}.`,
    asked: (customers) => `You chose this audience, ${customers}; it meets every need of the goal.`,
    askedLacks: (customers, lacks) =>
      `You chose this audience, ${customers}. Its typical customer lacks what the goal asks for: ${lacks}.`,
    point: (money, isRevenue) =>
      isRevenue
        ? `Each point of effect (one more of every hundred that can be written to orders once) would bring ${money} of revenue; how much of that is profit is not known here.`
        : `Each point of effect (one more of every hundred that can be written to orders once) would bring ${money} of margin.`,
    pointOfAll: (money) => `Could all of them be written to, it would be ${money}, as in the table.`,
  },
  products: {
    favourites: (names) => `What they have bought more often than others: ${names}.`,
    suggested: (names) =>
      `What is suggested to them and they have not bought, first what is suggested to them more often than to others: ${names}.`,
    stock: (names) => `What is in stock and suits them: ${names}.`,
    none: 'No product is named: the goal is not to sell one.',
    asked: (names) => `You named: ${names}.`,
    quiet: (names) => `You named ${names}, but a word of thanks sells nothing, so the messages do not show it.`,
    unasked:
      'No product is named: the orders do not tell what you launch. Say it with --product "NAME", again for each further one.',
    unknown: 'No product is named: none is typical of these customers.',
    unstocked: 'No product is named: give --stock a file with product and units, and the brief can name what is there.',
    unsuggested: 'No product is suggested: run "shoal recommend" first, and the next brief can name some.',
  },
  channel: {
    most: (channel, reached, others) =>
      `${channel} reaches most of those who have agreed: ${reached}${others === '' ? '' : ` (${others})`}.`,
    asked: (channel, reached) => `You chose ${channel}; of those who have agreed it reaches ${reached}.`,
    unknown: (channel) =>
      `${channel}, the usual way: no address is known here yet. Import contacts with consent, or give them when it is sent.`,
    others: (channel, reached) => `${channel} ${reached}`,
    mailboxes: (count) =>
      `Customers who share an address count once there, and whoever must not be written to now is left out: that leaves ${count === '1' ? 'one address' : `${count} addresses`}.`,
  },
  channels: { email: 'E-mail', push: 'Push', sms: 'SMS' },
  time: {
    both: (weekday, share, daytime, daytimeShare) =>
      `${weekday} is when most of their orders come (${share}), and ${daytime} the time of day (${daytimeShare}). Whether a message does best then is not known; it is when they are at it.`,
    weekday: (weekday, share) =>
      `${weekday} is when most of their orders come (${share}). Whether a message does best then is not known; it is when they are at it.`,
    daytime: (daytime, share) => `Most of their orders come in the ${daytime} (${share}).`,
    unknown: 'Nothing here says when they order, so no time is suggested.',
  },
  angle: {
    untried: (angle) =>
      `${angle}. No campaign to these customers has been measured yet, so the first angle that suits the goal and the facts is tried.`,
    beside: (angle) => `${angle}. Held against the first: the next angle that suits the goal and the facts.`,
    learned: (angle, ids) => `${angle}. Chosen for the highest expected effect on this segment, from ${ids}.`,
  },
  noAngle: (angle) => `${angle}. The facts license no other angle.`,
  quoted: (name) => `“${name}”`,
  overAngles: (names) =>
    `For this goal ${new Intl.ListFormat('en-GB').format(names)} would come first, but ${names.length === 1 ? 'does' : 'do'} not suit what is known of these customers, or the products that are named.`,
}
