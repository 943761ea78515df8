/** Words of fear, anger, harm and grief, by their beginnings. */
export const darkWords =
  'abus|afraid|alone|anger|angry|appall|arrest|asham|attack|awful|bad|banned|blam|blood|bomb|broke|bull(?:y|ied|ies)|burn|cancer|catastroph|crash|crazy|cried|cries|crime|crisis|cruel|cry|danger|dead|death|depress|destroy|devastat|die|dying|disaster|disease|disgust|disturb|drug|enem|evil|fail|fear|fight|freak|furious|gun|harass|hat(?:e|red)|heartbreak|hell|horr|hurt|ignor|ill|insult|jail|kick|kill|lie[sd]?|lying|lonely|los[et]|lost|mad|mistake|murder|nasty|nightmare|offen[ds]|outrag|pain|panic|pathetic|poison|poor|poverty|prison|problem|racis|rap(?:e|ist)|refus|ruin|sad|scar[ey]|scream|sexis|sham|shock|shoot|shot|sick|slav|starv|steal|stole|stupid|suffer|suicid|terribl|terrif|terror|threat|tortur|tragedy|tragic|trouble|ugly|unfair|victim|violen|war|weird|worr|worse|worst|wrong'

/** Words of joy, warmth and praise, by their beginnings. */
export const brightWords =
  'adorabl|amaz|awesome|beaut|best|better|bless|brave|bright|brillian|celebrat|charm|cheer|cool|cute|delight|dream|enjoy|excit|fantastic|free|friend|fun|generous|genius|gentle|gift|glad|good|gorgeous|grateful|great|happi|happy|heal|heart(?!break)|hero|hilarious|honest|hope|hug|inspir|joy|kind|laugh|lov[ei]|lucky|magic|miracle|nice|peace|perfect|pleas|power|pride|proud|safe|smart|smil|special|strong|success|super|sweet|thank|treasur|triumph|wonder|wow|win(?:s|ner)?\\b|won\\b'

/** Phrases that promise to tell what they hold back. */
export const gapPhrases =
  "what happen(?:s|ed)|happens? (?:next|when|if)|here's (?:what|why|how|the)|this is (?:what|why|how)|that's (?:what|why|how)|find out|see (?:what|why|how|if)|wait (?:for|till|til|until)|you won't|you'll never|the (?:real )?reason|turns? out|guess (?:what|who)|the (?:first|next|last) (?:thing|part|line)|something (?:you|we|that|else|they)|didn't (?:know|expect)|what (?:he|she|they|it|you|we|i)|the truth|secret|it's not what|not what you"

/** Verbs that open a command. */
export const commandVerbs =
  "watch|see|meet|look|listen|read|find|check|take|think|don't|stop|let|try|imagine|ask|tell|get|give|go|hear|say|remember|share|click|learn|behold|forget|consider|picture|prepare"
