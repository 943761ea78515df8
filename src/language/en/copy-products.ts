import type { CopyPhrases } from './copy.ts'

/**
 * Texts for customers about things to buy. {name} and {name2} are products; a text without them always fits. No figures, no
 * offers, no word of segments, and nothing about the reader that an order history alone would tell.
 */
export const copyProductsEn: Record<'favourites' | 'restock' | 'arrivals', CopyPhrases> = {
  favourites: {
    subject: [
      'A look at {name}',
      'Have you seen {name}?',
      '{name}, and what else is on our shelves',
      'Picked from our shelves',
      'Something that others took home',
      'An idea from our shop',
    ],
    preheader: [
      'Something that others have chosen. Perhaps it is for you too.',
      'A short look at what others took home.',
      'See for yourself whether it suits you.',
      'A few ideas, quickly read.',
    ],
    opening: [
      'Other customers have chosen {name}.',
      'Today we would like to show you {name}.',
      'You may have passed {name} in our shop.',
      'Here is something that others took home: {name}.',
      'We took {name} from the shelf to show it to you.',
    ],
    middle: [
      'You will also find {name2}, which others have chosen.',
      'Others have chosen {name2}.',
      'Take your time and judge for yourself.',
      'Take a look and see whether it suits you.',
      'Perhaps it is what you were looking for.',
    ],
    closing: [
      'If you have a question, just reply to this mail.',
      'Have a look when it suits you.',
      'And if it is not for you, there is more in the shop to look at.',
      'We are happy to help you choose.',
    ],
    action: ['Have a look', 'See it in the shop', 'Show me', 'Look round'],
    pushTitle: ['Have you seen this?', 'A look at {name}', 'An idea from our shop', 'Something to look at'],
    pushBody: [
      'Other customers have chosen {name}. Take a look.',
      'Something that others took home: {name}. See whether it suits you.',
      'We picked something from our shelves. Have a look when it suits you.',
      'A short look at what others took home. Perhaps it is for you too.',
    ],
    sms: [
      'An idea from our shop: {name}. Have a look when it suits you.',
      'Other customers have chosen {name}. Perhaps it is for you too.',
      'We picked something from our shelves for you to look at. See you in the shop.',
      'Something that others took home is waiting in the shop. Have a look.',
    ],
  },
  restock: {
    subject: [
      'Time to top up?',
      'Is anything running low?',
      'Your next order, made easy',
      'Running low on {name}?',
      'A quick look at your stocks',
      'Before you run out',
    ],
    preheader: [
      'Order again what you need.',
      'A moment is enough to see what is missing.',
      'A short reminder, in case something is used up.',
      'Pick up where you left off.',
    ],
    opening: [
      'Is anything you bought from us running low?',
      'Some things are used up before you notice.',
      'It may be time to see what needs topping up.',
      'Perhaps a shelf at your place has a gap by now.',
      'A short reminder before something runs out.',
    ],
    middle: [
      'Have a look at what is left, and order again what you need.',
      'Take what you know, or try something else.',
      'Go through your shelves and note what is missing.',
      'Should {name} be on your list, you will find it in our shop.',
      'Better to have something in reserve than to run out.',
    ],
    closing: [
      'Nothing needed? Then simply leave this mail aside.',
      'If something you need is hard to find, reply to this mail.',
      'We are here if you have a question about delivery.',
      'Take what you need, and leave the rest.',
    ],
    action: ['Order again', 'See what I need', 'Top up now', 'To the shop'],
    pushTitle: ['Time to top up?', 'Is anything running low?', 'Before you run out', 'Need a refill?'],
    pushBody: [
      'A quick look at your shelves, then order again what you need.',
      'Some things are used up before you notice. A quick look helps.',
      'Is there a gap on your shelf? Order again what you need.',
      'In case something is used up: you can order it again in our shop.',
    ],
    sms: [
      'Is anything running low? You can order it again in our shop.',
      'Time to top up? Order again what you need.',
      'Before you run out: have a look at what is left, and order again.',
      'A short reminder in case something is used up. See you in the shop.',
    ],
  },
  // Nothing here is called new: a list of orders does not tell what is.
  arrivals: {
    subject: [
      'On our shelves',
      'A look at our shelves',
      'See what there is in our shop',
      'In our shop: {name}',
      '{name}, and where to find it',
      'What you can find with us',
      'Something to look at',
    ],
    preheader: [
      'Take a look at what is there.',
      'Things to discover, at your own pace.',
      'Have a look whenever you like.',
      'You may come across something.',
    ],
    opening: [
      'There is something to see in our shop.',
      'We would like to show you what is on our shelves.',
      'In our shop you can find {name}.',
      'Have you got a moment for a look at our shelves?',
      'Not all that we have is seen at first glance.',
    ],
    middle: [
      'Look round and see whether something suits you.',
      'We pick what we sell with care.',
      'Something there may go with what you have.',
      'Some things are easily overlooked.',
      'There is more in the shop than fits into a mail.',
    ],
    closing: [
      'Enjoy looking round.',
      'If you are looking for something in particular, tell us.',
      'Take your time; there is no hurry.',
      'We look forward to hearing what you think of it.',
    ],
    action: ['See what there is', 'Look at the shelves', 'Discover more', 'Have a look'],
    pushTitle: ['On our shelves', 'In our shop', 'See what there is', 'A look at our shelves'],
    pushBody: [
      'Look round our shop whenever you like.',
      'There is something to see in our shop.',
      'We would like to show you what we have. Take a look.',
      'Some things are easily overlooked. See whether something suits you.',
      '{name}: you can find it with us. Have a look.',
    ],
    sms: [
      'There is something to see in our shop. Look round whenever you like.',
      'We would like to show you what is on our shelves. Have a look.',
      'A look at our shelves: see whether something suits you.',
      'In our shop: things to look through at your own pace.',
      'In our shop: {name}. Have a look when it suits you.',
    ],
  },
}
