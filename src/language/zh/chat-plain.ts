/** Words of common speech and of chats, each with the plain one that it stands for, in the order in which they are put in. */
export const plainChinese: readonly (readonly [RegExp, string])[] = [
  [/有木有/gu, '有没有'],
  [/木有|没得(?=订单|客户|数据)/gu, '没有'],
  [/为啥子|为啥|为嘛|干嘛|咋(?=就|会|突然|这么|那么|辣么|回事)/gu, '为什么'],
  [/啥样|咋样|咋个样|怎么个样/gu, '怎么样'],
  [/啥/gu, '什么'],
  [/咋|肿么/gu, '怎么'],
  [/辣么|介么/gu, '那么'],
  [/囯/gu, '国'],
  [/咱们|俺们|咱|我司|本司|咱家/gu, '我们'],
  [/(?<=[\d万千百十一二两三四五六七八九])\s?磅/gu, '镑'],
  [/([涨跌掉降])没\1/gu, '$1'],
  [/([高低大多少快贵])不\1/gu, ''],
  [/木(?=下单|买|来过)/gu, '没'],
  [/(?<!个)百分点/gu, '个百分点'],
]
