import type { Edit } from '../corruption.ts'
import { hasFigure, replaceByTable } from '../protected-spans.ts'

const english = [
  [/\b(is|are|was|were|will|had)\b(?! (?:not|each))/g, '$1 not'],
  [/\bhas been\b(?! with)/g, 'has not been'],
  [/\bhas(?= bought| been with)/g, 'has not', 'has never'],
  [/\b(?:they|They) (bring|order|place|pay|send|stay|reorder|rank|come|do so)\b/g, 'They do not $1', 'They never $1'],
  [/^They (spend|buy)\b/g, 'They do not $1', 'They never $1'],
  [/\bthey placed\b/gi, 'They never placed'],
  [/\b(?:comes|came)(?= from)/g, 'never came'],
  [/\bhave(?= bought| tried| stayed| churned| left| spent)/g, 'have not', 'have never'],
  [/(?<!(?:has|have|were each|what they) )\bbought\b/g, 'never bought', 'did not buy'],
  [/\b(arrive|fall|live|use|stream|hold)\b/g, 'do not $1', 'never $1'],
  [/\b(holds|accounts for|takes|brings)\b/g, 'never $1'],
] as const
const chinese = [
  [/(?<!没有|不|购)买过(?!的)/g, '没有买过', '从未买过'],
  [/贡献了/g, '并未贡献', '没有贡献'],
  [/来自/g, '并非来自', '不来自'],
  [/(?<!也|就)(?<=[^不])是(?=人数|全体|较新)/g, '不是', '并不是'],
  [/带来了/g, '并未带来'],
  [/开通了/g, '没有开通', '并未开通'],
  [/(?<!没有)使用/g, '不使用', '从不使用'],
  [/属于/g, '不属于', '并不属于'],
  [/花了/g, '没有花'],
  [/高于/g, '并不高于'],
  [/低于/g, '并不低于'],
  [/(中位数|平均)为/g, '$1并不是'],
  [/(?<!只)占(?= ?[\d百])/g, '不占'],
  [/在(?=下午|英国|周末|上午)/g, '不在'],
  [/流失(?=。|，低)/g, '并未流失'],
  [/居(?=四|六|八|各)/g, '并不居'],
] as const
const negative = /\b(?:no|not|none|never|nobody|without|less|only)\b|没有|不|未|无|没|只/i
// The median has as many on the other side, so that “half” stays true when it is denied; so does a share of one half.
const evenly = /\bhalf\b|半|(?<![\d.])(?:4[89]|5[0-2])%|四成九|百分之五十/i

/** A claim denied that the facts hold; only where it has a figure, for the denial of advice is no falsehood. */
export const changeNegation: Edit = (scene) => {
  const { text, reader } = scene.source
  if (reader === 'customer' || scene.cited.length === 0 || !hasFigure(scene)) return []
  if (evenly.test(text) || negative.test(text)) return []
  return replaceByTable(scene, scene.language === 'en' ? english : chinese).map(withoutInnerCapital)
}

/** “They” is a capital at the start only. */
function withoutInnerCapital(text: string): string {
  return text.charAt(0) + text.slice(1).replace(/(?<![.:] )They (?=do not|never)/g, 'they ')
}
