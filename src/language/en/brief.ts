/** The document of a brief, in English. `BriefText` is the shape every language fills. */
export const briefText = {
  kicker: 'Campaign brief',
  skip: 'Skip to the brief',
  title: (goal: string, audience: string) => `${goal.charAt(0).toUpperCase()}${goal.slice(1)}: ${audience}`,
  facts: {
    edited: 'The messages were edited by a person since.',
    customers: (id: string, customers: string) => `Campaign ${id}, for ${customers}`,
    offer: (offer: string) => `Offer: ${offer}`,
    byRule: 'Written by rule; no model was asked.',
    byModel: (writer: string) =>
      `Figures and their sentences by code; insight, message and copy by ${writer} as far as they held against the facts, else by rule`,
    failed: (code: string) => `The model gave no answer (${code}), so the rules wrote in its place.`,
  },
  headlines: {
    title: 'In short',
    colon: ': ',
    audience: 'Customers meant',
    way: (reachable: string, mailboxes: string, eligible: string, written: string, held: string) =>
      `${reachable} of them can be reached, in ${mailboxes} mailboxes; ${eligible} of these may be written to, of which about ${written} get the message and about ${held} are held out, drawn by lot (the dry run counts them)`,
    unreached: (written: string, held: string) =>
      `no addresses are known here yet, so each counts as one mailbox: about ${written} get the message, about ${held} are held out`,
    base: 'Order anyway',
    baseNote: (days: number) => `of such customers, within ${days} days`,
    orders: 'Extra orders',
    between: (low: string, high: string) => `expected from sending; 95 of 100 times between ${low} and ${high}`,
    profit: 'Extra profit',
    revenue: 'Extra revenue',
  },
  verdict: {
    send: (orders: string, profit: string, isRevenue: boolean, loss: string) =>
      `Send it, because it is expected to bring ${orders} and ${profit} of ${isRevenue ? 'revenue' : 'profit'} more than not sending${isRevenue ? ', as far as revenue tells' : ''} (chance that it brings less: ${loss}).`,
    dont: (loss: string) => `Do not send it, because it is expected to bring ${loss} less than not sending.`,
    even: (orders: string) =>
      `It hardly matters whether you send it, because it is expected to change no more than one order is worth (${orders}).`,
    nobody: 'Do not send it: nobody of this audience can be written to.',
    uncounted: 'Whether sending it pays cannot be said, because how many order anyway cannot be counted here.',
    orders: (count: string) => `${count} more ${count === '1' ? 'order' : 'orders'}`,
    fewer: (count: string) => `${count} fewer ${count === '1' ? 'order' : 'orders'}`,
  },
  warnings: {
    stale: (asOf: string, age: string) =>
      `These data are old: they end on ${asOf}, ${age} ago. Who is silent and who still buys may be quite different today. Import newer orders before you send.`,
    age: (days: number) =>
      days >= 730
        ? `${Math.round(days / 365.25)} years`
        : days >= 120
          ? `${Math.floor(days / 30.44)} months`
          : `${days} days`,
    lacks: (lacks: string) => `This audience does not meet all that the goal asks for: ${lacks}.`,
    tooSmall: (effect: string, enough: string | undefined, lever: string) =>
      `This test is too small to learn from: an effect below ${effect} would not be found in 80 of 100 such tests${enough === undefined ? '' : `; ${enough}`}. ${lever}`,
    lever: {
      enough: (holdout: string, effect: string) =>
        `With a larger hold-out it could teach: from ${effect} on with --holdout ${holdout}, at the price of fewer messages now.`,
      smaller: (holdout: string, effect: string, now: string) =>
        `A larger hold-out than ${now} would help, though not enough for one campaign: from ${effect} on with --holdout ${holdout}. Several campaigns with the same angle add up: what each shows is kept, and weighed together with the others.`,
      none: 'A larger hold-out would not help. Several campaigns with the same angle add up: what each shows is kept, and weighed together with the others.',
    },
    enough: (mailboxes: string) => `with ${mailboxes} mailboxes it could be`,
    enoughBeyond: 'for that it would take more customers than this shop has',
    loses: 'Sending is expected to bring less than it costs.',
  },
  objective: {
    title: 'Objective',
    measure: (days: number) =>
      `Measured by: the share of mailboxes that order within ${days} days of the last message, against those held out, by what they were meant to get (intention to treat).`,
    second:
      'Watched besides: spend per mailbox, opt-outs and complaints. Opens and clicks decide nothing: machines open mails too.',
  },
  audience: {
    title: 'Audience',
    who: (meaning: string | undefined) => `${meaning === undefined ? '' : `Exactly: ${meaning}. `}As an expression: `,
    home: (share: string, segment: string) => `${share} of them are in the segment ${segment}.`,
    funnel: 'From the audience to those who can be written to',
    step: 'Step',
    customers: 'Customers',
    change: 'Change',
    left: 'Left',
    rankingTitle: 'Whom the goal suits',
    ranking: (goal: string) => `Everybody whom “${goal}” could be for, in the order in which they are taken`,
    rankingNote:
      'Of a segment the figure is that of its typical customer (median). Segments that meet every need come first, since past campaigns teach about segments; then the audience made to measure, even where a point of effect earns more there; then those that lack least. Among equals the one whom a point earns most from leads. Another one can be chosen with --segment or --audience.',
    candidate: 'Audience',
    alive: 'Still buying',
    orderValue: 'Order value',
    point: 'A point of effect, if all could be written to',
    need: (name: string, limit: string) => `${name} (${limit})`,
    met: (value: string) => `✓ ${value}`,
    unmet: (value: string) => `✗ ${value}`,
    unknown: 'not known',
    chosen: (name: string) => `${name} (chosen)`,
    operators: { '>': 'more than', '>=': 'at least', '<=': 'at most', '<': 'less than', '=': 'exactly' },
  },
  insight: {
    signs: (signs: readonly string[]) => `Who wrote a sentence: ${signs.join('; ')}.`,
    title: 'What is known of it',
    none: 'Nothing that may be told: too few customers stand behind each figure.',
    evidence: (name: string) => `The figures that the texts on ${name} rest on`,
    evidenceTitle: 'Evidence',
    wants: 'What they may want',
  },
  message: {
    edited:
      'A message was edited since this was drafted. What follows says why it was drafted as it was; products that are named here may stand in it no more.',
    title: 'Message',
    angles: 'Angles',
    products: 'Products',
  },
  offer: {
    title: 'Offer',
    what: (offer: string) => `Offer: ${offer}.`,
    economics: 'What this coupon is expected to do',
    economicsOfOther: 'What the best coupon that was looked at would be expected to do, were it offered',
    figure: 'Figure',
    expected: 'Expected',
    range: '95 of 100 times between',
    between: (low: string, high: string) => `${low} and ${high}`,
    lift: 'extra buyers that the coupon brings, of those written to',
    breakEven: 'extra buyers it must bring to pay for itself',
    redemptions: 'customers who use their code',
    cannibalised: 'discount that goes to customers who would buy anyway',
    budget: 'all discounts together',
    gain: 'profit, compared with the same message without a coupon',
    loss: 'chance that it earns less than the message without a coupon',
    depths: 'Discounts that were compared',
    depth: 'Discount',
  },
  copy: {
    only: (angle: string) => angle,
    title: 'Texts',
    note: (channel: string) =>
      `The campaign goes out by ${channel === 'SMS' ? channel : channel.toLowerCase()}; the other channels are there if you want them. Figures and offers are put in by code; {first_name} becomes the reader’s first name, where it is known; {code} becomes a code of its own in each message.`,
    noteWithout: (channel: string) =>
      `The campaign goes out by ${channel === 'SMS' ? channel : channel.toLowerCase()}; the other channels are there if you want them. {first_name} becomes the reader’s first name, where it is known.`,
    variant: (id: string, share: string, angle: string) => `${id} (${share}) · ${angle}`,
  },
  test: {
    title: 'Test and hold-out',
    caption: 'What this campaign can show',
    holdout: 'held out',
    variants: 'messages that are compared',
    againstHoldout: 'smallest rise in the share that orders that this test can show',
    betweenVariants: 'smallest difference between two messages that it can show',
    spend: 'smallest rise of the spend per mailbox that it can show',
    days: 'days until it can be measured, from the first message on',
    costs: 'orders that holding out is expected to cost',
    teaches: 'how closely the effect will be known: give or take',
    excludes: 'chance that the result is clear, for or against sending',
    best: 'chance to pick the better message',
    rollOut: (first: string, gain: string) =>
      `Or test first, then roll out: ${first} mailboxes get each message first, and the rest the one that did better; expected to bring ${gain} more than sending one of them, picked at random, to all.`,
  },
  timing: {
    title: 'Channel and time',
    days: (days: number) => `Orders count for ${days} days from the last message on.`,
  },
  result: {
    title: 'Budget and expected result',
    caption: 'What it costs, and what is expected of it',
    messages: 'messages',
    messageCost: 'cost of the messages',
    discounts: 'discounts',
    base: 'order anyway, of those written to',
    baseNote: (customers: string, from: string, until: string, share: string) =>
      `Counted: of ${customers} who were such customers on ${from}, ${share} ordered until ${until}. Another time of the year may be another share.`,
    orders: 'extra orders from sending',
    profit: 'extra profit from sending',
    revenue: 'extra revenue from sending',
    loss: 'chance that sending brings less than not sending',
    breakEven: 'smallest rise in the share that orders with which sending pays',
    anyRise: 'any rise at all',
    knowing: 'most that a test beforehand could be worth',
    assumed: (mean: string, sd: string) =>
      `The effect is not known: ${mean} of those written to, give or take ${sd}, is taken as usual for such messages until this shop has measured its own.`,
    learned: (mean: string, sd: string, ids: string) =>
      `The effect, ${mean} give or take ${sd}, is what ${ids} taught, weighed against what is usual.`,
    uncounted: 'What to expect cannot be counted: nothing is known of orders, or they do not reach far enough back.',
    noSend: 'By these figures, not sending brings more.',
  },
  risks: {
    title: 'Risks',
    small: 'The result may be one of chance: the audience is small for what an effect may be.',
    lacks: (lacks: string) => `It may not be the right audience for the goal: ${lacks}.`,
    loses: 'It may cost more than it brings.',
    cannibalises: (share: string) => `${share} of those who use their code would buy anyway.`,
  },
  unknown: {
    title: 'What we do not know',
    margin:
      'What is left of revenue when the goods are paid: amounts here are revenue. Set value.margin in shoal.yaml, or import unit costs.',
    messageCost: 'What a message costs: it counts as nothing. Set campaigns.cost in shoal.yaml.',
    perOrder: 'What it costs to pack and ship an order: it counts as nothing. Set value.servicePerOrder in shoal.yaml.',
    contacts: 'Who can be reached: no contacts are known here. The figures count every customer.',
    effect: 'What a message to these customers does: none has been measured yet.',
    season: (from: string, until: string) =>
      `Whether the next weeks are like those from ${from} to ${until}, which the share that orders anyway comes from.`,
    value: 'Who of them still buys: run "shoal value", and the next brief can tell.',
    stay: 'Who of them still buys: these orders do not tell who has left; whoever has not bought for long may just buy rarely.',
    suggestions: 'What they would buy next: run "shoal recommend", and the next brief can tell.',
    launched: 'What is launched: say it with --product "NAME", and the messages show it.',
    time: 'When they order: the data do not say.',
    stock: 'What is in stock: give --stock a file with product and units.',
    withheld: (count: number) =>
      `${count === 1 ? 'One figure is' : `${count} figures are`} left out, because too few customers stand behind ${count === 1 ? 'it' : 'them'}.`,
  },
  learned: { title: 'What past campaigns taught' },
  checklist: {
    title: 'Before it goes out',
    read: 'Read every text as a customer would.',
    edit: (id: string) => `Change what you would say otherwise: shoal edit ${id} --subject "…" --body "…"`,
    offer: 'Make sure that the shop takes the codes, and that nobody else can use them.',
    stock: 'Look up that what is named is in stock.',
    contacts: 'Bring contacts with consent: shoal import contacts.csv --append, or --contacts when sending.',
    approve: (id: string) => `Approve it: shoal approve ${id}`,
    dry: (id: string) => `See who would get what: shoal send ${id} (a dry run)`,
    send: (id: string) => `Send it: shoal send ${id} --send`,
    measure: (id: string, days: number) =>
      `${days} days after the last message, measure it: shoal results ${id} --orders orders-since.csv`,
  },
  sources: {
    edited: ', edited by a person since',
    title: 'Where this comes from',
    caption: 'What this brief was made from',
    what: 'What',
    which: 'Which',
    rows: {
      writer: 'Writer',
      prompts: 'Prompts',
    },
    byRule: 'by rule',
    record: 'The rules behind every choice and the versions of the data are in the JSON form of this brief.',
    prompt: 'What the model was told',
    version: (version: string) => `Version ${version}.`,
    show: 'What the model was told for this brief',
    footer: (version: string) => `Made by Shoal ${version}. Every figure was computed from the data.`,
  },
  none: '–',
}

export type BriefText = typeof briefText
