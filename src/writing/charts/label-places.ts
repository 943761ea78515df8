export interface Place {
  x: number
  y: number
  anchor: 'start' | 'end' | 'middle'
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The box of a text whose baseline is at y. */
function boxOf({ x, y, anchor }: Place, width: number, size: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 }
}

/**
 * Where labels stand beside their marks: right of it, else left, above or below, so that they cover neither a mark nor
 * another label where that can be had.
 */
export function labelPlaces(
  marks: readonly { x: number; y: number; width: number }[],
  size: number,
  frame: { left: number; right: number },
): Place[] {
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }))
  return marks.map(({ x, y, width }, own) => {
    const right: Place = { x: x + 12, y: y + size * 0.35, anchor: 'start' }
    const options: Place[] = [
      right,
      { x: x - 12, y: y + size * 0.35, anchor: 'end' },
      { x, y: y - 12, anchor: 'middle' },
      { x, y: y + size + 9, anchor: 'middle' },
    ]
    const free = options.find((place) => {
      const box = boxOf(place, width, size)
      const inside = box.left >= frame.left && box.right <= frame.right
      return inside && taken.every((other, index) => index === own || !overlap(box, other))
    })
    const chosen = free ?? right
    taken.push(boxOf(chosen, width, size))
    return chosen
  })
}
