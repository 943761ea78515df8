import type { Edit } from '../corruption.ts'
import { appended, withSentence } from './append.ts'

const english = {
  customer: [' at half price', ', now a third off', ' and take a tenth off', ', two for the price of one'],
  sentence: ['Everything is half price.', 'The second one costs half.'],
  marketer: ['Sell to them at half price.', 'Let them have a fifth off.'],
}
const chinese = {
  customer: ['，现在八折', '，全场五折', '，第二件半价', '，新品九五折'],
  sentence: ['全场七折起。', '会员享九折。', '现在下单打八五折。'],
  marketer: ['给他们打八折。', '以五折价促成下一单。', '可用九折唤回。'],
}

/** A price cut in words: 八折 in Chinese, “half price” in English. */
export const addPriceCut: Edit = (scene) => {
  const words = scene.language === 'en' ? english : chinese
  if (scene.source.reader === 'marketer') {
    return /\d/.test(scene.source.text) ? [] : withSentence(scene, words.marketer)
  }
  const open = /[?？]$/.test(scene.source.text) ? [] : appended(scene, words.customer)
  return [...open, ...withSentence(scene, words.sentence)]
}
