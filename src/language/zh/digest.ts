import type { DigestWords } from '../en/digest.ts'

/** How a fact is put to a model, in Chinese. */
export const digestZh: DigestWords = {
  quoted: (name) => `“${name}”`,
  of: (denominator) => `（占${denominator}）`,
  higher: '高于全部客户',
  lower: '低于全部客户',
  sameAsAll: '与全部客户没有确定的差别',
  highest: (segments) => `${segments} 个群体中最高`,
  lowest: (segments) => `${segments} 个群体中最低`,
  line: (label, figure, notes) => {
    const note = notes.join('；')
    if (figure === undefined) return note === '' ? label : `${label}：${note}`
    return `${label}：${figure}${note === '' ? '' : `（${note}）`}`
  },
}
