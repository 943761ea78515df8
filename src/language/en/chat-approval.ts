/** How a talk is asked to approve or send a campaign, and what is said to it. Patterns are for text in lower case. */
export interface ApprovalWords {
  /** Sentences that ask for it to be done. */
  orders: RegExp
  /** Questions who may, and how. */
  asks: RegExp
  /** @param campaign its id; absent: none was drafted in the talk */
  told: (campaign: string | undefined) => string
}

const thing =
  '(?: (?:it|this|that|them|now|c\\d+|(?:the|this|that|my|our) (?:campaign|brief|message|mail|e-?mail|draft)s?(?: c\\d+)?|campaign c\\d+))*'

export const approvalWords: ApprovalWords = {
  orders: new RegExp(
    `^(?:please |ok(?:ay)?,? |yes,? |now |then |go ahead and |can you |could you |will you |let'?s |i )*(?:approve|send|launch|schedule|release)${thing}(?: out| off| please| for me| today| tomorrow| now)*[ .!?]*$`,
    'u',
  ),
  asks: /^(?=.{0,120}$)(?=.*\b(?:how|who|where|can|may|what)\b)(?=.*\b(?:approv(?:e|es|ed|al|ing)|sen[dt] (?:it|this|that|out|off|the (?:campaign|message|mail|e-?mail)))\b)(?!.*\b(?:how many|how much|rate|result|orders|revenue)\b)/u,
  told: (campaign) =>
    `A talk approves and sends nothing: whoever answers for the campaign does, in a terminal. ${
      campaign === undefined
        ? '“shoal campaigns” lists the campaigns, “shoal approve CAMPAIGN” approves one under your name'
        : `“shoal approve ${campaign}” approves it under your name`
    }; then “shoal send ${campaign ?? 'CAMPAIGN'}” shows what would leave, and sends it only with --send.`,
}
