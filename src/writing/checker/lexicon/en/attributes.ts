import { anyOf } from '../any-of.ts'
import { type AttributeWord, carried as by } from '../attribute-words.ts'
import { inOrder } from '../in-order.ts'
import { wordsOf } from '../words-of.ts'

export const attributesEn: readonly AttributeWord[] = [
  {
    pattern: /\b(?:young|younger|youthful|youngsters?)\b(?! (?:brand|shop|company|relationship|range))/gi,
    carriedBy: by.age,
    relation: 'lower',
  },
  {
    pattern: wordsOf(
      'gi',
      /elderly/,
      /older (?:people|customers|buyers|shoppers|adults|generation)/,
      /seniors?|senior citizens?|pensioners?|retire(?:d|es?|ment)|grandparents?|grandmothers?/,
      /grandfathers?/,
    ),
    carriedBy: by.age,
    relation: 'higher',
  },
  {
    pattern: /(?<!middle[- ])\baged?\b(?! (?:well|stock|cheese|wine))|\bages (?:\d|of|between)|\byears?[- ]old\b/gi,
    carriedBy: by.age,
  },
  {
    pattern: anyOf(
      'gi',
      /\b(?:middle|old|teen|under)[- ]?aged?\b/,
      wordsOf(
        '',
        /millennials?|gen(?:eration)?[- ](?:x|y|z|alpha)|baby boomers?|boomers?/,
        /teen(?:age(?:r|rs)?|s)?|twenty-?somethings?|thirty-?somethings?|forty-?somethings?|adults?/,
        /adolescents?/,
        inOrder(
          '',
          /in (?:their|his|her) (?:early |mid |mid-|late )?/,
          /(?:teens|twenties|thirties|forties|fifties|sixties|seventies|\d0s)/,
        ),
        /middle-age[d]?|birthdays?/,
        /(?:over|under)[- ](?:twent|thirt|fort|fift|sixt|sevent|eight)ies/,
        /(?:over|under)[- ]\d0s/,
      ),
      /\b\d{2}-somethings?\b/,
    ),
    carriedBy: by.nothing,
  },
  {
    pattern: anyOf(
      'gi',
      /\b(?:he|she|his|hers|him|himself|herself)\b/,
      /\bher\b|\bwom[ae]n(?:'s)?\b|\bm[ae]n(?:'s)?\b(?!-)/,
      wordsOf(
        '',
        /female|male|females|males|ladies|lady|gentlem[ae]n|girls?|boys?|guys?|housewi(?:fe|ves)/,
        /feminine|masculine/,
      ),
    ),
    carriedBy: by.sex,
  },
  {
    pattern: wordsOf(
      'gi',
      /mothers?|fathers?|mums?|moms?|dads?|parents?|famil(?:y|ies)|wives|wife|husbands?|spouses?/,
      /couples?(?! of)|married|single (?:people|parents?|women|men)|newlyweds?|divorced|kids?/,
      /children|toddlers?|bab(?:y|ies)|pregnan\w+|households?|brides?/,
    ),
    carriedBy: by.family,
  },
  {
    pattern: wordsOf(
      'gi',
      /students?|teachers?|professionals?|office workers?|white[- ]collar|blue[- ]collar|employees/,
      /managers?(?! of)|executives?|nurses?|doctors?|engineers?|freelancers?|entrepreneurs?/,
      /self[- ]employed|unemployed/,
      /working (?:class|people|mothers|parents)/,
      /job ?seekers?|farmers?|(?<!without an? )lawyers?|civil servants?/,
    ),
    carriedBy: by.job,
  },
  {
    pattern: /\b(?:salary|salaries|incomes?|earners?|paychecks?|disposable|middle[- ]class|upper[- ]class)\b/gi,
    carriedBy: by.income,
  },
  {
    pattern:
      /\b(?:healthy|unhealthy|ill(?!ustrat)|sick|disabled|diabetic|allerg\w+|overweight|diet(?:ing|ers?)?|patients?|fitness)\b/gi,
    carriedBy: by.health,
  },
  {
    pattern: wordsOf(
      'gi',
      /immigrants?|migrants?|foreigners?|expats?|expatriates?|locals|natives|religio\w+|christians?/,
      /muslims?|jewish|hindus?|ethnic\w*/,
    ),
    carriedBy: by.origin,
  },
  { pattern: /\b(?:tenants?|renters?|landlords?|homeowners?)\b/gi, carriedBy: by.home },
  {
    pattern: /\b(?:graduates?|university[- ]educated|college[- ]educated|academics?|well[- ]educated)\b/gi,
    carriedBy: by.education,
  },
]
