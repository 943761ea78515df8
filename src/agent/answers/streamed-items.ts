/**
 * Takes the objects of the first list in a JSON text out of it as they become whole, so that a sentence can be shown before the answer ends. What is no JSON gives nothing.
 * @returns takes the next piece of the text, gives the objects that it completed
 */
export function streamedItems(): (piece: string) => unknown[] {
  let inList = false
  let inString = false
  let escaped = false
  let depth = 0
  let item = ''
  return (piece) => {
    const whole: unknown[] = []
    for (const character of piece) {
      if (depth > 0) item += character
      if (inString) {
        if (escaped) escaped = false
        else if (character === '\\') escaped = true
        else if (character === '"') inString = false
        continue
      }
      if (character === '"') inString = true
      else if (!inList) inList = character === '['
      else if (character === '{') {
        if (depth === 0) item = '{'
        depth += 1
      } else if (character === '}' && depth > 0) {
        depth -= 1
        if (depth === 0) whole.push(...parsed(item))
      }
    }
    return whole
  }
}

function parsed(text: string): unknown[] {
  try {
    return [JSON.parse(text)]
  } catch {
    return []
  }
}
