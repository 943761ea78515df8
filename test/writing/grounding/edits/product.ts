import type { Edit } from '../corruption.ts'
import { hasFigure, replaceSpan } from '../protected-spans.ts'

const madeUp = ['Blue Glass Swan Vase', 'Tin Robot Money Box', 'Velvet Owl Cushion', 'Copper Fox Bookend']

/** Another product’s name: one that is not on the sheet, or one on it whose share is another. */
export const changeProduct: Edit = (scene) => {
  const { text } = scene.source
  const isProduct = (fact: { id: string }) => fact.id.startsWith('product:')
  const label = (fact: { label: { en: string; zh: string } }) => fact.label[scene.language]
  const onSheet = new Set(scene.sheet.facts.filter(isProduct).map(label))
  const absent = [...new Set(scene.others.flatMap((other) => other.facts.filter(isProduct).map(label)))].filter(
    (name) => !onSheet.has(name),
  )
  const figures = hasFigure(scene)
  return scene.cited.filter(isProduct).flatMap((fact) => {
    const start = text.indexOf(label(fact))
    if (start < 0) return []
    const swapped = scene.sheet.facts
      .filter((other) => isProduct(other) && figures && !scene.source.facts.includes(other.id))
      .filter((other) => Math.abs(other.value - fact.value) > 0.02)
      .map(label)
    const names = [absent, absent, swapped, madeUp, madeUp].map((names) => pick(names, scene.random))
    return names.flatMap((name) =>
      name === undefined ? [] : [replaceSpan(text, { start, end: start + label(fact).length }, name)],
    )
  })
}

function pick(names: readonly string[], random: () => number): string | undefined {
  return names[Math.floor(random() * names.length)]
}
