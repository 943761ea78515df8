const meeting =
  'meeting|call|board pack|board|pack|report|deck|slides?|presentation|newsletter|mailing|mail-?out|mailshot|catalogue|review|budget|planning|plan|stand-?up|press release|blog post|talk|workshop|boss|manager|owner|investors?|bank|accountants?|auditors?|vat return|tax return|spreadsheet|dashboard|summary|handover|email|buyer|buyers meeting|directors?|leadership team|management team|team'
const whose =
  "the|my|our|a|an|this|next|today's|tomorrow's|tomorrow|(?:mon|tues|wednes|thurs|fri)day(?:'?s)?|next week's|this week's|this month's|monthly|weekly|quarterly|annual"
const clause = '[^,.;:?!–—]*'
const person =
  '(?:boss|manager|ceo|cfo|md|director|owner|board|team|accountant|finance team|finance director|head of \\w+|colleague|client|buyer|bank)'

/**
 * What stands around a question and is none of it, as patterns: who asks and why, what it is needed for. Such a clause is set aside only where it names no number, value, time, negation or comparison.
 */
export const framingEn: { asides: readonly string[]; purposes: readonly string[] } = {
  asides: [
    // Who asks.
    `\\b(?:my|the|our) ${person}(?: (?:is|are|keeps?|was|has been|just|would|now|also|again|once))* (?:asking|asks?|asked|wants?|wanted|needs?|wondering|likes?)(?: (?:me|us|again|about it|about this|about|for|if|to know|to see|to have|that))*,?`,
    `^\\W*(?:marketing|finance|sales|accounts|crm|buying|purchasing|warehouse|ops|\\w+ from (?:marketing|finance|sales|accounts|buying)) (?:here|team here|speaking)\\b[,.:;-]?`,
    // Greetings by the time of day.
    `^\\W*(?:good )?(?:morning|afternoon|evening)(?: all| team| there| everyone| folks)?\\b[,.!:-]`,
    // Reasons.
    `(?:[,;:–—(-] ?|\\s)(?:because|since (?:we|i|they)|as (?:we|i) (?:are|am|plan|want|need|have|will|would)|given that|seeing as|so that|so (?:we|i) can|so (?:we|i) know|so as to|in order to|in case|before (?:we|i)|ahead of (?:the|our|my|a))\\b${clause}`,
    // What it is for.
    `(?:[,;:–—(-] ?|\\s|^)(?:(?:i|we) )?(?:just )?(?:need|want|asking|using|use|required?|needed|wanted) (?:it|this|that|them|these|those|the number|the numbers|the figures)? ?(?:for|to)\\b${clause}`,
    `(?:[,;:–—(-] ?|\\s|^)(?:i am|we are|am|i was|we were|have been|i have been)(?: just| now| currently| only)? (?:planning|preparing|writing|drafting|working on|putting together|building|doing|trying to decide|deciding|thinking of|thinking about|trying to plan|about to send|about to)\\b[^,.;:?!–—]*?(?= and (?:want|need|would|wonder|so)\\b|[,.;:?!–—]|$)`,
    `(?:[,;:–—(-] ?|\\s|^)(?:(?:i|we) )(?:plan|intend|hope|mean|have been asked|was asked|were asked|got asked|would love|am supposed) to\\b${clause}`,
    `(?:[,;:–—(-] ?|^)(?:i|we) (?:think|feel|suspect|guess|reckon|hear|heard|keep hearing|am told|have a feeling|have the feeling) (?:that )?${clause}`,
    `(?:[,;:–—(-] ?|^)(?:need|have|got) to (?:reorder|restock|decide|plan|report|brief|present|tell|know|prepare|order)\\b[^,.;:?!–—]*(?=[,.;:?!–—]|$)`,
    `[,;–—(-] ?(?:to|for) (?:plan|decide|see|prepare|check|compare notes|brief|present|work out) ${clause}$`,
  ],
  // What an answer is for: it may name a day.
  purposes: [
    `(?:[,;:–—(-] ?|\\s)(?:(?:i |we )?(?:just )?(?:need|want) (?:it|this|that|them|these) )?(?:for|in|at|before|in time for|ready for) (?:(?:${whose}) )+(?:\\w+ )?(?:${meeting})\\b(?: (?:meeting|call|pack|report|today|tomorrow|tonight|on (?:mon|tues|wednes|thurs|fri)day|next week|this week|this afternoon|this morning))*(?=\\W*$|[,.;:?!–—)])`,
  ],
}
