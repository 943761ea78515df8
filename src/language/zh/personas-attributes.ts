import type { personaAttributesEn } from '../en/personas-attributes.ts'

/** Evidence about products, days, places and columns, in Chinese. */
export const personaAttributesZh: Record<keyof typeof personaAttributesEn, readonly string[]> = {
  'product.typical': [
    '有{f}的客户买过“{name}”<ofAll>。',
    '“{name}”的购买比例为{f}<moreOfAll>。',
    '更常买“{name}”，该群体中{f}的客户买过<ofAll>。',
    '“{name}”在该群体更受欢迎，购买比例为{f}<ofAll>。',
    '值得记住的商品是“{name}”，{f}的客户买过<moreOfAll>。',
  ],
  'product.top': [
    '购买人数最多的商品是“{name}”，占群体的{f}。',
    '最多客户买过的是“{name}”，比例为{f}。',
    '按购买人数计，排在首位的是“{name}”，{f}的客户买过。',
    '该群体的人气商品是“{name}”，{f}的客户买过。',
    '没有哪种商品比“{name}”的买家更多，比例为{f}。',
    '要说共同的商品，就是“{name}”，群体中{f}的客户买过。',
  ],
  'weekday.higher': [
    '{name}下单更多，占订单的{f}<beside>。',
    '{f}的订单在{name}下达<above>。',
    '{name}的订单占比为{f}<above>。',
  ],
  'daytime.higher': [
    '{name}时段下单更多，占订单的{f}<beside>。',
    '{f}的订单在{name}时段下达<above>。',
    '{name}时段的订单占比为{f}<above>。',
  ],
  'country.higher': [
    '{f}的客户来自{name}<ofAll>。',
    '{name}客户的比例偏高，该群体中占{f}<ofAll>。',
    '来自{name}的客户更多，占{f}<ofAll>。',
  ],
  'country.main': [
    '{f}的客户来自{name}<alike>。',
    '主要市场是{name}，占群体的{f}<alike>。',
    '从地域看以{name}为主，该群体中占{f}<alike>。',
    '{name}客户在群体中占{f}<alike>。',
  ],
  'country.lower': ['来自{name}的客户较少，占{f}<ofAll>。', '主要市场仍是{name}，但只占群体的{f}<lessOfAll>。'],
  'category.higher': [
    '有{f}的客户买过“{name}”品类<ofAll>。',
    '“{name}”品类的购买比例为{f}<moreOfAll>。',
    '更常买“{name}”品类，比例为{f}<ofAll>。',
  ],
  'attribute.typical.higher': [
    '{name}偏高，中位数为{f}<beside>。',
    '{name}的典型值是{f}<above>。',
    '从{name}看，典型客户为{f}<above>。',
    '该群体的{name}更高，典型值为{f}<beside>。',
    '在{name}上高于全体，典型值为{f}<beside>。',
  ],
  'attribute.typical.lower': [
    '{name}偏低，中位数为{f}<beside>。',
    '{name}的典型值是{f}<below>。',
    '从{name}看，典型客户只有{f}<beside>。',
    '该群体的{name}更低，典型值为{f}<beside>。',
    '在{name}上低于全体，典型值为{f}<beside>。',
  ],
  'attribute.typical.none': [
    '{name}的中位数为{f}<alike>。',
    '{name}的典型值为{f}<alike>。',
    '从{name}看，典型客户为{f}<alike>。',
    '该群体的{name}典型值是{f}<alike>。',
  ],
  'attribute.value.higher': [
    '{f}的客户属于“{name}”<ofAll>。',
    '“{name}”的比例偏高，该群体中占{f}<ofAll>。',
    '属于“{name}”的客户占{f}<moreOfAll>。',
    '更常见的是“{name}”，占比{f}<ofAll>。',
    '“{name}”在该群体更多，占{f}<ofAll>。',
    '有{f}的客户是“{name}”<ofAll>。',
    '明显偏多的是“{name}”，占{f}<ofAll>。',
    '“{name}”的客户在这里占到{f}<moreOfAll>。',
  ],
  'attribute.value.main': [
    '{f}的客户属于“{name}”<alike>。',
    '“{name}”在群体中占{f}<alike>。',
    '“{name}”的客户占{f}<alike>。',
  ],
  'attribute.value.lower': [
    '“{name}”在该群体较少见，占{f}<ofAll>。',
    '“{name}”只占群体的{f}<lessOfAll>。',
    '属于“{name}”的客户更少，占{f}<ofAll>。',
  ],
}
