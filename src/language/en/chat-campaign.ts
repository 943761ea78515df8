/** Sentences about campaigns in a talk: what one could bring, its hold-out, past results, learnings, drafts. */
export interface CampaignTexts {
  /** In place of how many can be written to. */
  someone: string
  /** In place of how many customers an audience has. */
  notSaid: string
  forecast: {
    reading: string
    orders: string
    profit: string
    /** Where no margin is known. */
    revenue: string
    pays: string
    not: string
    brings: string
    bringsNothing: string
    anyway: string
    noNumbers: string
    assumed: string
    next: string
    how: string
    labels: Record<
      | 'orders'
      | 'ordersLow'
      | 'ordersHigh'
      | 'profit'
      | 'profitLow'
      | 'profitHigh'
      | 'revenue'
      | 'revenueLow'
      | 'revenueHigh'
      | 'loss'
      | 'base'
      | 'days'
      | 'mailboxes',
      string
    >
    columns: { figure: string; expected: string; low: string; high: string }
  }
  holdout: {
    reading: string
    readingFor: string
    needed: string
    neededNone: string
    enough: string
    shows: string
    showsNothing: string
    tooSmall: string
    costs: string
    next: string
    how: string
    labels: Record<'effect' | 'held' | 'mailboxes' | 'enough' | 'holdout' | 'smallest' | 'base' | 'lost', string>
    points: (figure: string) => string
    columns: { figure: string; value: string }
  }
  results: {
    reading: string
    raised: string
    lowered: string
    open: string
    more: string
    none: string
    next: string
    how: string
    labels: Record<'treated' | 'holdout' | 'effect' | 'low' | 'high', string>
    columns: Record<'campaign' | 'treated' | 'holdout' | 'effect' | 'interval', string>
    points: (figure: string) => string
  }
  learnings: {
    reading: string
    effect: string
    none: string
    off: string
    next: string
    how: string
    labels: Record<'effect' | 'low' | 'high', string>
    columns: Record<'learning' | 'effect' | 'state', string>
  }
  brief: {
    reading: string
    propose: string
    proposeFor: string
    drafted: string
    audience: string
    variants: string
    nobody: string
    same: string
    next: string
    how: string
    labels: Record<'customers' | 'holdout' | 'variants', string>
    columns: Record<'choice' | 'why', string>
    funnel: Record<'title' | 'shop' | 'audience' | 'reachable' | 'mailboxes' | 'left', string>
    reason: string
    file: (kind: string) => string
  }
  copy: {
    reading: string
    propose: string
    proposeFor: string
    drafted: string
    subject: string
    next: string
    how: string
    columns: Record<'part' | 'text', string>
    parts: Record<'subject' | 'preheader' | 'body' | 'action' | 'push' | 'sms', string>
  }
}

/** Sentences about campaigns, in English. */
export const campaignTexts: CampaignTexts = {
  someone: 'customers',
  notSaid: 'their number kept back',
  forecast: {
    reading: 'What a campaign to “{audience}” with the goal “{goal}” could bring',
    orders: 'It could bring {orders} more than without it within {days}, most likely between {low} and {high}.',
    profit:
      'In profit that comes to {profit}, most likely between {low} and {high}; the chance that it brings less than not sending is {loss}.',
    revenue:
      'In revenue that comes to {profit}, most likely between {low} and {high}; the chance that it brings less than not sending is {loss}.',
    pays: 'By expectation it pays to send.',
    not: 'By expectation it does not pay to send.',
    brings:
      'What the goods cost is not known here, so that this is revenue and not profit: by expectation it brings more than not sending, but whether it pays cannot be said.',
    bringsNothing:
      'What the goods cost is not known here, so that this is revenue and not profit: even so, by expectation it brings no more than not sending.',
    anyway: 'Of the {mailboxes} that could be written to, {base} would order within that time anyway.',
    noNumbers: 'Too few orders are known of these customers to say what a campaign could bring.',
    assumed: 'What a message does is not known yet but assumed from campaigns of this kind; only a hold-out tells.',
    next: 'To go on, ask for a brief for this segment.',
    how: 'By the economics of a brief: how many order anyway, what a message may change, what an order leaves and a message costs; the intervals cover 95 of 100 cases of what the effect may be.',
    labels: {
      orders: 'additional orders',
      ordersLow: 'additional orders, lower end',
      ordersHigh: 'additional orders, upper end',
      profit: 'profit over not sending',
      profitLow: 'profit over not sending, lower end',
      profitHigh: 'profit over not sending, upper end',
      revenue: 'revenue over not sending',
      revenueLow: 'revenue over not sending, lower end',
      revenueHigh: 'revenue over not sending, upper end',
      loss: 'chance of bringing less than not sending',
      base: 'share that orders anyway',
      days: 'days in which orders count',
      mailboxes: 'who can be written to',
    },
    columns: { figure: 'figure', expected: 'expected', low: 'low', high: 'high' },
  },
  holdout: {
    reading: 'How large a hold-out of “{audience}” must be for an effect to show',
    readingFor: 'How large a hold-out of “{audience}” must be for a rise of {effect} to show',
    needed: 'To show a rise of {effect} in 80 of 100 cases, at least {held} of the {mailboxes} must be held out.',
    neededNone: 'A rise of {effect} cannot be shown with these {mailboxes}, however many are held out.',
    enough: 'With half held out, {enough} would do for it.',
    shows:
      'With {holdout} held out, as a brief would choose now, a rise of {smallest} from {base} would be found in 80 of 100 cases.',
    showsNothing: 'With {holdout} held out, as a brief would choose now, no rise would be found reliably.',
    tooSmall:
      'Even a large effect, as far as is known, would not be found reliably in this audience: let several sends add up.',
    costs: 'Holding out costs about {lost} in orders that are not asked for.',
    next: 'A brief takes another share with --holdout, or asked for here.',
    how: 'By the power of a comparison of two proportions, two-sided at 5 %, found in 80 of 100 cases, over the share that orders within the days of a brief anyway.',
    labels: {
      effect: 'rise that is to show',
      held: 'smallest share to hold out',
      mailboxes: 'who can be written to',
      enough: 'fewest with half held out',
      holdout: 'share held out',
      smallest: 'smallest rise that shows',
      base: 'share that orders anyway',
      lost: 'orders that holding out costs',
    },
    points: (figure) => `${figure} points`,
    columns: { figure: 'figure', value: 'value' },
  },
  results: {
    reading: 'What past campaigns came to against their hold-out',
    raised:
      '{campaign} raised orders: {treated} of those written to ordered and {holdout} of the hold-out, {effect} more ({low} to {high}).',
    lowered:
      '{campaign} lowered orders: {treated} of those written to ordered and {holdout} of the hold-out, {effect} of difference ({low} to {high}).',
    open: 'Whether {campaign} did anything is open: {treated} of those written to ordered and {holdout} of the hold-out, {effect} of difference ({low} to {high}).',
    more: 'Further campaigns stand in the table.',
    none: 'No campaign has been measured yet. Once one is sent, “shoal results” measures it against its hold-out.',
    next: 'What is believed because of them, ask as learnings.',
    how: 'Every mailbox counts in the arm that it was assigned to (intention to treat); intervals cover 95 of 100 cases (Newcombe 1998).',
    labels: {
      treated: 'ordered of those written to',
      holdout: 'ordered of the hold-out',
      effect: 'difference',
      low: 'lower end',
      high: 'upper end',
    },
    columns: {
      campaign: 'campaign',
      treated: 'written to',
      holdout: 'hold-out',
      effect: 'difference',
      interval: '95 % interval',
    },
    points: (figure) => `${figure} points`,
  },
  learnings: {
    reading: 'What is believed because of past campaigns',
    effect: '{words} To be expected: {effect} ({low} to {high}).',
    none: 'Nothing is believed yet: no campaign has been measured.',
    off: 'Learnings are switched off, so briefs do not go by them.',
    next: 'Briefs go by what is supported; “shoal learnings” shows each with its whole trail.',
    how: 'Worked out anew from all measured campaigns, older ones counting less, drawn towards what such things usually do.',
    labels: { effect: 'effect to expect', low: 'lower end', high: 'upper end' },
    columns: { learning: 'learning', effect: 'effect', state: 'interval' },
  },
  brief: {
    reading: 'Campaign {campaign} with the goal “{goal}”, drafted for {audience}',
    propose:
      'Draft a campaign with the goal “{goal}” for the customers whom it suits best, and write its brief to report/. Nothing is sent.',
    proposeFor:
      'Draft a campaign with the goal “{goal}” for {segment}, and write its brief to report/. Nothing is sent.',
    drafted: 'Campaign {campaign} is drafted: “{goal}” for {audience}, {customers}, by {channel}.',
    audience: '{holdout} of them get nothing, so that the effect can be measured.',
    variants: 'It has {variants}; the offer: {offer}.',
    nobody: 'None of them can be written to as far as contacts are known.',
    same: 'A campaign for the same audience is still to be sent: {campaigns}.',
    next: 'Read the brief, then approve it with “shoal approve {campaign}”. Nothing has been sent.',
    how: 'By “shoal brief”: audience, offer, hold-out, channel and angle are chosen by rule from figures, each with its reason; words pass the checker.',
    labels: {
      customers: 'customers of the audience',
      holdout: 'share held out',
      variants: 'messages held against each other',
    },
    columns: { choice: 'choice', why: 'why' },
    funnel: {
      title: 'From all customers to those who get a message',
      shop: 'all customers',
      audience: 'the audience',
      reachable: 'with an address',
      mailboxes: 'mailboxes behind them',
      left: 'can be written to',
    },
    reason: 'reason',
    file: (kind) => `brief (${kind})`,
  },
  copy: {
    reading: 'A message to “{audience}”, drafted in campaign {campaign}',
    propose:
      'Draft a message with the goal “{goal}” to the customers whom it suits best, within a brief in report/. Nothing is sent.',
    proposeFor: 'Draft a message with the goal “{goal}” to {segment}, within a brief in report/. Nothing is sent.',
    drafted: 'The message is drafted in campaign {campaign}, for {audience}.',
    subject: 'Its subject reads: {subject}',
    next: 'Change it with “shoal edit {campaign}”, or approve it with “shoal approve {campaign}”. Nothing has been sent.',
    how: 'By “shoal brief”: the words are written by the model of shoal.yaml or by rule, and each sentence was held against the facts.',
    columns: { part: 'part', text: 'text' },
    parts: {
      subject: 'subject',
      preheader: 'preview',
      body: 'body',
      action: 'button',
      push: 'push message',
      sms: 'text message',
    },
  },
}
