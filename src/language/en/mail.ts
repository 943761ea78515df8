/** What stands in every mail besides its copy. */
export interface MailTexts {
  /** Why the reader gets it. */
  why: (shop: string) => string
  /** The link that ends it. */
  optOut: string
  /** A label with an address or link, as a text without markup shows it. */
  labelled: (label: string, what: string) => string
}

/** What stands in every mail, in English. */
export const mailTexts: MailTexts = {
  why: (shop) => `You get this mail because you agreed to hear from ${shop}.`,
  optOut: 'Unsubscribe',
  labelled: (label, what) => `${label}: ${what}`,
}
