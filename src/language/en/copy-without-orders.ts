import type { CopyPhrases } from './copy.ts'

/** Texts for customers of whom no orders are known: nothing about a shop, baskets or parcels. */
export const copyWithoutOrdersEn: Record<'invitation' | 'service', CopyPhrases> = {
  invitation: {
    subject: ['Let us talk', 'Have you a moment for us?', 'Your opinion counts', 'A question for you'],
    preheader: [
      'A few words from you help us.',
      'Whatever is on your mind is welcome.',
      'No hurry, just an invitation.',
      'We read every answer.',
    ],
    opening: [
      'We would like to hear from you.',
      'May we ask how things are going?',
      'This is a small invitation to tell us what you think.',
      'It is time that we asked you how we are doing.',
    ],
    middle: [
      'Tell us what works for you, and what does not.',
      'Is there something that you would change?',
      'A few words are enough.',
      'What you write goes to the people who can change it.',
    ],
    closing: [
      'Just reply to this mail.',
      'We look forward to hearing from you.',
      'Somebody from our team reads every answer.',
      'Thank you for taking the time.',
    ],
    action: ['Tell us what you think', 'Write to us', 'Send a reply', 'Give feedback'],
    pushTitle: ['Let us talk', 'Your opinion counts', 'How are we doing?', 'A word from you?'],
    pushBody: [
      'We would like to hear from you. What works, and what does not?',
      'Is there something that you would change? Tell us.',
      'A few words from you help us. We read every answer.',
      'May we ask how things are going?',
    ],
    sms: [
      'We would like to hear from you: what works, and what does not?',
      'Is there something that you would change? Tell us.',
      'May we ask how things are going? A few words are enough.',
      'Your opinion counts. Tell us how we are doing.',
    ],
  },
  service: {
    subject: ['Can we help?', 'A question? Just ask us', 'Is everything as it should be?', 'We are here to help'],
    preheader: [
      'Reply to this mail and a person will answer.',
      'We would rather answer a question than leave it open.',
      'Tell us what is on your mind.',
      'Help is a few words away.',
    ],
    opening: [
      'Is there anything we can help you with?',
      'If something is not right, we would like to put it right.',
      'We would rather answer your question than leave it open.',
      'Some things are easier with someone to ask.',
    ],
    middle: [
      'Tell us what you need, and we will see what can be done.',
      'Write to us and a person will answer.',
      'Write a few lines, and we will get back to you.',
      'What we are asked often, we are glad to answer again.',
    ],
    closing: [
      'Just reply to this mail.',
      'We are glad to help.',
      'You will hear from us.',
      'Thank you for giving us the chance to help.',
    ],
    action: ['Ask a question', 'Get help', 'Write to us', 'Ask us'],
    pushTitle: ['Can we help?', 'A question? Just ask', 'We are here to help', 'All as it should be?'],
    pushBody: [
      'Write to us and a person will answer.',
      'If something is not right, we would like to put it right.',
      'Some things are easier with someone to ask. We are glad to help.',
      'Tell us what you need, and we will see what can be done.',
    ],
    sms: [
      'Can we help? Tell us what you need.',
      'If something is not right, tell us and we will look into it.',
      'A question? Write to us and a person will answer.',
      'Some things are easier with someone to ask. We are glad to help.',
    ],
  },
}
