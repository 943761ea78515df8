/** What every mail of a campaign begins with, and how it leads to a list of products. */
export interface MailParts {
  greeting: string
  /** Before products of which none was named yet, and behind one that was. */
  first: string
  also: string
  /** Between the names of a list on one line, and at its end. */
  between: string
  end: string
}

/** Parts of mails in English; the slot is the reader’s first name, and without one the comma follows the word. */
export const mailParts: MailParts = {
  greeting: 'Hello {first_name},',
  first: 'Worth a look in our shop: ',
  also: 'Also worth a look: ',
  between: ', ',
  end: '.',
}
