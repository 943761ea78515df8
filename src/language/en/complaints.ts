import type { ComplaintPhrase } from '../complaint.ts'

/** Complaints in English. */
export const complain: ComplaintPhrase = (complaint) => {
  switch (complaint.is) {
    case 'unknown-option':
      return 'there is no such option'
    case 'unknown-key':
      return 'there is no such setting'
    case 'missing-value':
      return 'needs a value after it'
    case 'missing':
      return 'is needed'
    case 'excess':
      return 'is one word too many; a value with spaces goes in quotes'
    case 'not-understood':
      return 'is not understood'
    case 'not-a-number':
      return 'must be a number'
    case 'not-whole':
      return 'must be a whole number'
    case 'not-a-date':
      return 'must be a day that exists, written YYYY-MM-DD'
    case 'not-a-time':
      return 'must be a day and a time, written 2026-12-01T09:00'
    case 'not-a-currency':
      return 'must be a currency code of three letters, such as EUR'
    case 'not-yes-or-no':
      return 'must be true or false'
    case 'not-text':
      return 'must be text'
    case 'not-a-list':
      return 'must be a list, as in [a, b]'
    case 'not-a-group':
      return 'must be a group of settings, one per line below it'
    case 'empty':
      return 'must not be empty'
    case 'too-small':
      return `must be at least ${complaint.least}`
    case 'not-above':
      return `must be above ${complaint.bound}`
    case 'too-large':
      return `must be at most ${complaint.most}`
    case 'too-long':
      return `must have at most ${complaint.most} characters`
    case 'too-short':
      return `must have at least ${complaint.least}`
    case 'not-one-of':
      return `must be one of: ${complaint.choices.join(', ')}`
    case 'secret':
      return 'looks like a secret, which never stands in shoal.yaml: name the environment variable that holds it after keyFrom'
    case 'password':
      return 'holds a password, which never stands in shoal.yaml: name the user in delivery.user, and the environment variable of the password in delivery.passwordFrom'
    case 'not-beside':
      return `cannot stand beside ${complaint.other}: give one of them`
    case 'makes-own-folder':
      return `this command makes its own folder; name it with ${complaint.instead}`
  }
}
