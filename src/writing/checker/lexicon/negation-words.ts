/** Words that deny, and what they may deny beside a figure: a closed list. */
export interface NegationWords {
  words: RegExp
  allowed: RegExp
}
