/**
 * Columns that tell sex, origin, marital status, family or age by their names, in English and Chinese. What is not recognised can be listed in
 * shoal.yaml.
 */
const words =
  /(^|[^a-z])(sex|gender|male|female|age|birth|birthday|birthdate|dob|yob|senior|seniorcitizen|marital|marriage|married|partner|spouse|nationality|national|origin|foreign|foreigner|ethnic|ethnicity|race|religion|citizenship|dependents?|dependants?|children|kids|family[^a-z]?(size|status|members))([^a-z]|$)/i
const chinese =
  /性别|年龄|岁|出生|生日|婚姻|婚否|配偶|国籍|籍贯|民族|户籍|宗教|外籍|子女|儿女|孩子|抚养|赡养|家属|家庭人口|家庭状况/

/** Whether the name of a column says that it tells of sex, origin, marital status, family or age. */
export function isSensitive(column: string, listed: readonly string[]): boolean {
  // SeniorCitizen is two words.
  const parted = column.replace(/([a-z])([A-Z])/g, '$1 $2')
  const same = (other: string): boolean => other.toLowerCase() === column.toLowerCase()
  return listed.some(same) || words.test(parted) || words.test(column) || chinese.test(column)
}
