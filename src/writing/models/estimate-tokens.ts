const han = /[\u3400-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef]/g

/**
 * Tokens of a text where nobody counted them: about one per Chinese character, and one per four others. It is a rule of thumb
 * for limits and plans, and stands in for the usage that a server does not report.
 */
export function estimateTokens(text: string): number {
  const chinese = text.match(han)?.length ?? 0
  return chinese + Math.ceil((text.length - chinese) / 4)
}
