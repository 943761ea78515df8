import type { Edit, EditScene, ShownSheet } from '../corruption.ts'
import { hasFigure, replaceEach } from '../protected-spans.ts'

const english =
  /^They(?= (?:bring|are|order|spend|buy|place|placed|have|pay|send|know|come|stay|already|reorder)\b)|(?<=\bof )(?:them|these customers)\b|\b(?:this|the) (?:segment|group)(?!['’]s)/g
const chinese = /^他们(?!的)|这一群体|该群体|这些客户/g

/** Another segment's name in place of this one's or of “they”: what is said is not so of that segment. */
export const changeSegment: Edit = (scene) => {
  if (scene.source.reader === 'customer') return []
  const own = scene.sheet.name[scene.language]
  return scene.others
    .filter((other) => other.name[scene.language] !== own && differs(scene, other))
    .flatMap((other) => {
      const name = other.name[scene.language]
      const named = scene.source.text.includes(own) ? [scene.source.text.replace(own, name)] : []
      return [...named, ...replaceEach(scene, scene.language === 'en' ? english : chinese, () => [name])]
    })
    .filter((text) => text.includes(own) === false || !scene.source.text.includes(own))
}

/** Whether some cited fact reads otherwise on the other segment's sheet, so that the sentence cannot hold of it. */
function differs(scene: EditScene, other: ShownSheet): boolean {
  const figures = hasFigure(scene)
  return scene.cited.some((fact) => {
    const theirs = other.facts.find(({ id }) => id === fact.id)
    return figures ? theirs?.display.en !== fact.display.en : theirs?.comparison?.relation !== fact.comparison?.relation
  })
}
