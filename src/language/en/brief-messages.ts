import type { GoalWords } from './goals.ts'

/** What a message has to get across, by goal: advice to the marketer, without a figure. */
export type BriefMessages = Record<keyof GoalWords['goals'], readonly string[]>

/** Messages of briefs in English. */
export const briefMessages: BriefMessages = {
  'win-back': [
    'Say that the door is open, and ask for a visit rather than an order.',
    'Remind them of what they used to come for, and leave the rest to them.',
  ],
  'second-purchase': [
    'Help them with what they have, and show what goes with it.',
    'Ask whether everything arrived as it should, then suggest one next step.',
  ],
  'order-value': [
    'Show what goes together, so that one parcel brings more of what they need.',
    'Make it easy to add to an order that they would place anyway.',
  ],
  reward: ['Thank them without asking for anything.', 'Say what their orders mean to the shop, and leave it at that.'],
  launch: [
    'Show the new thing, what it is for, and where to see it.',
    'Tell them first, and let them look before anybody else is told.',
  ],
  'clear-stock': [
    'Show what is there now and suits them, without a word of clearing out.',
    'Name few things, and those that they are likely to want.',
  ],
  'prevent-churn': [
    'Ask whether something is missing, and offer help before anything else.',
    'Be there before they look elsewhere: one useful thing, and no push.',
  ],
  'cross-sell': [
    'Show what others bought beside what they buy.',
    'Start from what they know, and add one thing to it.',
  ],
}
