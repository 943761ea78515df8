import { anyOf } from '../any-of.ts'
import { type AttributeWord, carried as by } from '../attribute-words.ts'

export const attributesZh: readonly AttributeWord[] = [
  { pattern: /年轻(?!化)|青年|年青/g, carriedBy: by.age, relation: 'lower' },
  { pattern: /老年|中老年|老人|长者|退休|银发|年长|爷爷|奶奶/g, carriedBy: by.age, relation: 'higher' },
  {
    pattern: /岁|年龄/g,
    carriedBy: by.age,
  },
  {
    pattern: anyOf(
      'gi',
      /[一二三四五六七八九]十(?:多|几|来)?岁(?!以)/,
      /中年/,
      /(?:[5-9]0|[零〇]0|00|九[零〇]|八[零〇]|七[零〇])\s?后(?![，。的续付款]|再|发|推|提)/,
      /Z\s?世代|少年|青少年|成年人|生日|千禧一代/,
    ),
    carriedBy: by.nothing,
  },
  {
    pattern:
      /她|(?<![其吉])他(?!们)|女性|男性|女士|男士|先生|小姐|女生|男生|女人|男人|主妇|女孩|男孩|姑娘|小哥哥|小姐姐|姐妹/g,
    carriedBy: by.sex,
  },
  {
    pattern:
      /宝妈|宝爸|妈妈|爸爸|父母|家长|家庭(?!装)|孩子|儿童|宝宝|婴幼?儿|已婚|未婚|单身|新婚|夫妻|情侣|孕妇|丁克|子女|亲子/g,
    carriedBy: by.family,
  },
  {
    pattern: anyOf(
      'g',
      /学生|白领|蓝领|上班族|教师|老师|医生|护士|工程师|程序员|公务员|自由职业|创业者/,
      /企业主|老板|打工人|职场人?|职业(?!买手)|农民|失业/,
    ),
    carriedBy: by.job,
  },
  {
    pattern:
      /(?<!营业|销售|净)收入(?!占|的?\s?\ue002|额|来自|贡献)(?:水平|较|高|低|群体|阶层)|工资|月薪|年薪|中产|工薪/g,
    carriedBy: by.income,
  },
  { pattern: /患者|病人|疾病|糖尿病|过敏|减肥|残疾|亚健康|身体状况/g, carriedBy: by.health },
  { pattern: /移民|外国人|本地人|外地人|华人|少数民族|信徒|宗教|籍贯|海归|留学生/g, carriedBy: by.origin },
  { pattern: /租房(?:者|族)|房东|业主|有房|无房/g, carriedBy: by.home },
  { pattern: /高学历|大学生|本科|硕士|博士|高知/g, carriedBy: by.education },
]
