/** Words by which a request is known that Shoal does not serve, or not to a talk. Patterns as text, in lower case. */
export interface ChatRouteWords {
  /** Orders to the assistant itself, code and commands. */
  hostile: readonly string[]
  /** Data of single persons. */
  personal: readonly string[]
  /** One customer, named by a number. */
  oneCustomer: readonly string[]
  /** Work that is not Shoal's, whatever tool its other words call for. */
  never: readonly string[]
  /** The world outside the shop, and work that is not Shoal's. */
  outside: readonly string[]
}

export const chatRoutesEn: ChatRouteWords = {
  hostile: [
    String.raw`\b(?:ignore|disregard|forget|override|bypass) (?:all |any |the |your |every )*(?:previous |prior |earlier |above |safety |privacy )*(?:instruction|rule|prompt|guideline|restriction|limit|threshold|check)`,
    String.raw`\b(?:system|hidden|initial|secret) (?:prompt|instruction|message)s?\b`,
    String.raw`\b(?:you are|you're|act as|pretend|roleplay|role-play) (?:now |to be |as )*(?:a |an |the )?(?:unrestricted|admin|administrator|root|developer|dan|jailbr|different|free|no longer)`,
    String.raw`\bjailbreak|\bdeveloper mode\b|\bdebug mode\b|\badmin mode\b|\bsudo\b`,
    String.raw`\b(?:drop|alter|truncate|create|insert into|delete from|update) (?:table|view|database|schema|index|\w+ set)\b`,
    String.raw`\b(?:select\s+.+\s+from|union\s+(?:all\s+)?select|copy\s+.+\s+to|attach\s+'|install\s+\w+;|pragma\s|read_csv|read_parquet|read_text|information_schema|sqlite_master|duckdb_)`,
    String.raw`;\s*--|--\s*$|\bor\s+1\s*=\s*1|/\*|<script|<img|javascript:|\$\{|\{\{`,
    String.raw`\b(?:api|secret|access) keys?\b|\bpasswords?\b|\bcredentials?\b|\benvironment variables?\b|/etc/|\.\./|\.env\b|\brm -rf\b|\bcurl\b|\bwget\b|\bexecute (?:this|the following|code|shell)\b|\bshell command`,
  ],
  personal: [
    String.raw`\be-?mail (?:address|list|contact)|\be-?mails of\b|\bmail addresses\b|\bmailbox(?:es)?\b|\baddresses\b|\bphone\b|\btelephone\b|\bcontact (?:data|detail|information|list)|\bcredit cards?\b|\bbirthda(?:y|te)s?\b|\bbirth dates?\b`,
    String.raw`\bcustomer (?:id|ids|number|numbers|name|names)\b|\bids of (?:the |all |our )*customers\b|\bnames of (?:the |all |our |my )*(?:customers|people|buyers|clients)\b|\bnames? and (?:orders|address|email)`,
    String.raw`\b(?:list|show|export|print|dump|send|give)\b.*\b(?:each|every|all|individual|single) (?:of (?:the|our) )?customers?(?:'s)? (?:name|id|record|row|data|detail|order|mail|email|address)`,
  ],
  oneCustomer: [String.raw`\bcustomers? (?:no\.? |number |#)?\d{3,}\b`],
  never: [
    String.raw`\b(?:python|javascript|typescript|c\+\+|bash|excel macro|vba)\b.*\b(?:script|code|program|function|macro)|\b(?:script|code|program|function) in (?:python|javascript|java|r)\b`,
  ],
  outside: [
    String.raw`\bweather\b|\bforecast for (?:rain|snow)|\bstocks? (?:price|market)|\bshare price\b|\bbitcoin\b|\bcrypto\b|\bexchange rate\b|\bnews\b|\bfootball\b|\bsoccer\b|\bworld cup\b|\bolympic|\belection\b|\bpresident\b|\bprime minister\b|\bcapital of\b|\brecipe\b|\bcook\b|\bmovies?\b|\bsongs?\b|\bpoems?\b|\bjokes?\b|\bhoroscope\b|\bstory about\b|\btranslate\b`,
    String.raw`\b(?:python|javascript|typescript|java|c\+\+|rust|bash|excel macro|vba|html)\b|\bsource code\b|\bwrite (?:me )?(?:a |some )?(?:script|code|program|function|essay|novel)\b|\bregex\b`,
    String.raw`\b(?:amazon|google|walmart|ebay|alibaba|competitors?|apple|tesla|microsoft|facebook|tiktok)\b`,
    String.raw`\b(?:call|phone|ring|fax) (?:the |our |my )?(?:supplier|customer|bank|boss|office)|\bbook (?:a |me )?(?:flight|hotel|table|meeting)|\border (?:a |me )?pizza|\bhire\b|\bsalary\b|\btax(?:es)? (?:return|advice)|\blegal advice\b|\bmedical\b|\bdiagnos`,
    String.raw`\bmeaning of life\b|\bwho (?:are you|made you|built you)\b|\bare you (?:human|real|alive)\b|\bdo you love\b`,
  ],
}
