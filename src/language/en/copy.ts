import { copyProductsEn } from './copy-products.ts'
import { copyWithoutOrdersEn } from './copy-without-orders.ts'

/** The phrasings of a message to customers, part by part; a body is an opening, a middle and a closing. */
export interface CopyPhrases {
  subject: readonly string[]
  preheader: readonly string[]
  opening: readonly string[]
  middle: readonly string[]
  closing: readonly string[]
  action: readonly string[]
  pushTitle: readonly string[]
  pushBody: readonly string[]
  sms: readonly string[]
}

/** All messages to customers in one language. */
export interface CopyTexts {
  angles: Record<'favourites' | 'thanks' | 'invitation' | 'restock' | 'arrivals' | 'service', CopyPhrases>
  /** What suits those of whom no orders are known, whatever they are customers of. */
  withoutOrders: Record<'invitation' | 'service', CopyPhrases>
  /** What a text message ends with. */
  optOut: string
  /** Between sentences. */
  gap: string
}

/** Messages to customers in English; text messages use the letters of GSM 7-bit only. */
export const copyEn: CopyTexts = {
  optOut: 'Reply STOP to opt out',
  gap: ' ',
  withoutOrders: copyWithoutOrdersEn,
  angles: {
    ...copyProductsEn,
    thanks: {
      subject: [
        'Thank you for shopping with us',
        'A word of thanks',
        'Thank you, from all of us',
        'Just to say thank you',
        'We wanted to thank you',
        'Thanks for your orders',
      ],
      preheader: [
        'Nothing to buy in this mail, just our thanks.',
        'And a question: is everything as it should be?',
        'A short note from the people behind the shop.',
        'Tell us if something was not right.',
      ],
      opening: [
        'Thank you for shopping with us.',
        'We wanted to thank you for your orders.',
        'This mail has nothing to sell; it only says thank you.',
        'Behind each parcel there are people, and they say thank you.',
        'That you order from us is something we do not take for granted.',
      ],
      middle: [
        'If anything was not as it should be, please tell us.',
        'We would like to know what we could do better.',
        'Is there something you miss in our shop?',
        'A line from you helps us more than you may think.',
        'Tell us what you like, and what you do not.',
      ],
      closing: [
        'Just reply to this mail.',
        'Somebody from our team reads every answer.',
        'With kind regards, and thanks again.',
        'We look forward to your next visit.',
      ],
      action: ['Write to us', 'Tell us what you think', 'Send a reply', 'Give feedback'],
      pushTitle: ['Thank you', 'A word of thanks', 'Thanks for your orders', 'Just to say thank you'],
      pushBody: [
        'Thank you for shopping with us. If anything was not right, please tell us.',
        'Nothing to buy today, just our thanks. We are glad to hear from you.',
        'We wanted to thank you for your orders. Is there something you miss?',
        'Thanks from all of us. Tell us what we could do better.',
      ],
      sms: [
        'Thank you for shopping with us. If anything was not right, please tell us.',
        'Just to say thank you for your orders. We are glad to hear from you.',
        'Thanks from all of us at the shop. Tell us what we could do better.',
        'A word of thanks for your orders. Is there something you miss?',
      ],
    },
    invitation: {
      subject: [
        'Come and look round',
        'You are welcome in our shop',
        'A visit costs a moment',
        'Our door is open',
        'Drop in when you like',
        'Shall we show you round?',
      ],
      preheader: [
        'Perhaps there is something for you.',
        'Look round at your own pace.',
        'We would be glad to see you.',
        'No hurry, just an invitation.',
      ],
      opening: [
        'You are welcome to look round our shop.',
        'This is a small invitation to drop in.',
        'Our door is open, and we would be glad to see you.',
        'Perhaps you have a moment to look round.',
        'We would like to show you round.',
      ],
      middle: [
        'Perhaps there is something for you.',
        'You may come across something you were not looking for.',
        'There is plenty to look at.',
        'Start wherever you like.',
        'There is no need to buy; looking is welcome.',
      ],
      closing: [
        'See you soon, perhaps.',
        'If you are looking for something in particular, tell us.',
        'We are here if you have a question.',
        'Come by whenever it suits you.',
      ],
      action: ['Look round', 'To the shop', 'Come in', 'Take a look'],
      pushTitle: ['Come and look round', 'Our door is open', 'Drop in when you like', 'You are welcome'],
      pushBody: [
        'You are welcome to look round. Perhaps there is something for you.',
        'A small invitation to drop in. No hurry.',
        'Our door is open, and we would be glad to see you.',
        'Perhaps you have a moment to look round our shop.',
      ],
      sms: [
        'You are welcome to look round our shop. Perhaps there is something for you.',
        'A small invitation: drop in when you like. We would be glad to see you.',
        'Our door is open. Come by whenever it suits you.',
        'Perhaps you have a moment to look round our shop. No hurry.',
      ],
    },
    service: {
      subject: [
        'Can we help?',
        'A question? Just ask us',
        'Help with your order',
        'We are here to help',
        'Is everything as it should be?',
        'Before you order: ask us',
      ],
      preheader: [
        'Reply to this mail and a person will answer.',
        'Sizes, delivery, exchange: we will help you.',
        'We would rather answer a question than leave it open.',
        'Tell us what is on your mind.',
      ],
      opening: [
        'Is there anything we can help you with?',
        'A question before an order saves trouble after it.',
        'If something was not right, we would like to put it right.',
        'We would rather answer your question than leave it open.',
        'Choosing is easier with someone to ask.',
      ],
      middle: [
        'Sizes, delivery, exchange: ask us what you would like to know.',
        'Write to us and a person will answer.',
        'Write a few lines, and we will get back to you.',
        'Tell us what you are looking for, and we will help you find it.',
        'What we are asked often, we are glad to answer again.',
      ],
      closing: [
        'Just reply to this mail.',
        'We are glad to help.',
        'You will hear from us.',
        'Thank you for giving us the chance to help.',
      ],
      action: ['Ask a question', 'Get help', 'Write to us', 'Ask us'],
      pushTitle: ['Can we help?', 'A question? Just ask', 'We are here to help', 'Help with your order'],
      pushBody: [
        'Sizes, delivery, exchange: ask us what you would like to know.',
        'Write to us and a person will answer.',
        'If something was not right, we would like to put it right.',
        'Choosing is easier with someone to ask. We are glad to help.',
      ],
      sms: [
        'A question about sizes, delivery or exchange? Write to us and a person will answer.',
        'Can we help? Tell us what you are looking for.',
        'If something was not right with an order, tell us and we will look into it.',
        'Choosing is easier with someone to ask. We are glad to help.',
      ],
    },
  },
}
