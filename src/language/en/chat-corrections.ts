/** What is said of corrections, in English. */
export const chatCorrections = {
  means: (words: string, meaning: string): string => `"${words}" means: ${meaning}`,
  answered: (question: string, reading: string): string => `"${question}" is answered by: ${reading}`,
  status: { proposed: 'proposed', accepted: 'accepted', undone: 'undone' },
  line: (id: string, text: string, status: string): string => `${id}  ${text}  (${status})`,
  change: (at: string, who: string, what: 'accepted' | 'undone'): string =>
    `${at}: ${what === 'accepted' ? 'accepted' : 'taken back'} by ${who}`,
  tried: {
    none: 'None of the accepted questions is read otherwise.',
    other: (question: string): string => `read otherwise by rule: "${question}" (its accepted query stays)`,
    certain: (question: string): string => `can be read by rule at last: "${question}"`,
    uncertain: (question: string): string => `can no longer be read by rule: "${question}" (its accepted query stays)`,
  },
  nothing: 'Nobody has corrected anything yet. In a talk, say: by regulars I mean customers with at least 4 orders.',
  next: {
    accept: (id: string): string => `Next: shoal corrections ${id} --accept`,
    undo: (id: string): string => `To take it back: shoal corrections ${id} --undo`,
    ask: 'Next: shoal chat',
  },
}
