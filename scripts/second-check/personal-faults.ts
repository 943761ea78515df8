import type { Claim, Finding } from './claim.ts'
import { maskedWords } from './masked.ts'

/** Attributes of a person, and the fact that would have to carry each. */
const attributes: { fact: RegExp; en: RegExp; zh: RegExp }[] = [
  {
    fact: /AGE|senior/i,
    en: /\b(aged?\b(?! ?well)|years? old|elderly|seniors?|teen\w*|millennials?|gen(eration)? z|middle-aged|(young(er)?|old(er)?) (people|customers|buyers|adults|men|women|shoppers|generation|audience)|youth\w*|retire\w*|pensioners?)\b/i,
    zh: /年龄|年轻|老年|中年|青年|岁|退休|长者|少年|世代|后(?=客)/,
  },
  {
    fact: /gender|sex/i,
    en: /\b(men|women|male|female|man|woman|ladies|gentlem\w+|she|he|her|his|him|hers|mums?|moms?|mothers?|fathers?|dads?|housewi\w+|girls?|boys?)\b/i,
    zh: /男性|女性|男士|女士|先生|小姐|妈妈|宝妈|主妇|她|(?<!其)他(?![们人的]|方)|男|女/,
  },
  {
    fact: /dependents|partner|status|liable/i,
    en: /\b(famil(y|ies)|children|kids|parents?|married|singles|couples?|household|divorced|spouses?|partnered|home ?makers?)\b/i,
    zh: /家庭|孩子|子女|父母|已婚|单身|夫妻|离婚|宝宝|亲子|家人/,
  },
  {
    fact: /job|employ/i,
    en: /\b(professionals?|students?|workers?|jobs?|employed|unemployed|occupation|office workers|teachers?|executives?|entrepreneurs?|self-employed|blue-collar|white-collar)\b/i,
    zh: /职业|白领|学生|上班族|蓝领|教师|失业|就业|工作者|企业家|打工/,
  },
  {
    fact: /income|amount|property|housing/i,
    en: /\b(income|wealth\w*|rich|poor|affluent|salary|salaries|well-off|disposable|low-income|home ?owners?|renters?|indebted|debts?)\b/i,
    zh: /(?<!高于)收入(?!占)|富裕|有钱|工资|薪|贫|富人|中产|房主|租客|负债/,
  },
  {
    fact: /health/i,
    en: /\b(health\w*|ill|sick|disab\w+|pregnan\w+|diet\w*|medical)\b/i,
    zh: /健康|疾病|残疾|怀孕|孕|医疗/,
  },
  {
    fact: /origin|foreign|nation|country/i,
    en: /\b(nationalit\w+|ethnic\w*|immigrants?|foreign\w*|british|english|german|french|american|chinese|asian|european|religio\w*|christians?|muslims?|native)\b/i,
    zh: /国籍|民族|移民|外国|外籍|英国|德国|法国|中国人|亚洲|欧洲|宗教|基督|穆斯林|籍贯/,
  },
]

/** Words about a person’s age, sex, family, work, means, health or origin that no fact of the sheet carries. */
export function personalFaults(claim: Claim): Finding[] {
  const words = maskedWords(claim)
  return attributes.flatMap(({ fact, ...said }) => {
    const found = said[claim.language].exec(words)
    if (found === null) return []
    const carried =
      claim.reader === 'marketer' &&
      claim.sheet.facts.some(({ id }) => id.includes(':') && fact.test(id) && !id.startsWith('product:'))
    return carried ? [] : [{ rule: 'personal', claim, reason: `“${found[0]}” is a personal attribute` }]
  })
}
