/** A word that says who a person is, and the columns that could carry it: read in a fact’s id. */
export interface AttributeWord {
  pattern: RegExp
  carriedBy: RegExp
  /** Where the word is true of a direction only: "young" needs a lower age. */
  relation?: 'higher' | 'lower'
}

/** Columns by what they tell of a person. */
export const carried = {
  age: /attribute:[^:]*(?:age|birth|senior|年龄|出生|岁)/i,
  sex: /attribute:[^:]*(?:gender|sex|性别)/i,
  job: /attribute:[^:]*(?:job|occupation|profession|employ|职业|工作)/i,
  income: /attribute:[^:]*(?:income|salary|wage|收入|工资)/i,
  family:
    /attribute:[^:]*(?:family|marital|marriage|partner|depend|child|kids|household|personal_status|liable|家庭|婚姻|子女|孩子)/i,
  health: /attribute:[^:]*(?:health|disease|illness|diabet|健康|疾病)/i,
  origin:
    /(?:country:|attribute:[^:]*(?:country|nation|origin|foreign|race|ethnic|religion|language|国籍|民族|宗教|籍贯))/i,
  home: /attribute:[^:]*(?:housing|home|residence|住房|居住)/i,
  education: /attribute:[^:]*(?:educat|degree|school|学历|教育)/i,
  nothing: /^(?!)/,
} as const
