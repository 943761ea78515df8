/** What an entry of the catalogue is called, other words for it in lower case, and what it means exactly. */
export interface EntryText {
  label: string
  synonyms: readonly string[]
  definition: string
}
