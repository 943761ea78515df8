/** Longest question that goes to a model, in characters. */
const longest = 400

/** A question as a prompt quotes it: one line of JSON without characters that would turn or end it. */
export const quotedQuestion = (question: string): string =>
  JSON.stringify([...question.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, ' ').trim()].slice(0, longest).join(''))
