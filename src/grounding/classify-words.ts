/** The words by which a sentence shows what it is for, in English and Spanish. Each is read at the start of a sentence unless it says otherwise. */

/** Greeting, praise, sympathy, good wishes. */
export const COURTESY =
  /^(?:hi|hello|hey|hola|sure|of course|absolutely|certainly|happy to|glad|great|good|nice|cool|awesome|excellent|wonderful|fantastic|love|yes|yep|no|yum|wow|thanks|thank you|you're (?:welcome|not alone|in luck|on the right track|off to)|welcome|congrat\w*|sounds|(?:that|it)(?:'s| is) (?:a )?(?:great|good|nice|ok|okay|fine|fair|exciting|understandable|normal|common question|perfectly|quite normal)|that makes sense|what a|plenty|lots|quite a few|have fun|good luck|best of luck|hope|enjoy|have a|take care|see you|claro|por supuesto|sí|qué|buena|buenas|buenos|buen|gran|excelente|gracias|de nada|mucho|mucha|suerte|ánimo|perfecto|genial|encantad[oa]|con (?:gusto|mucho gusto)|cool that|nice to|i hope|i (?:fully )?understand|espero|ojalá|entiendo|comprendo|es (?:normal|comprensible|lógico)|i'm happy|i am happy|i'm glad|me alegr\w+|no problem|no worries|don't worry|no need to worry|no te preocupes|no se preocupe|here you go|tienes varias|hay varias)\b/i

/** What the assistant can do next. */
export const OFFER =
  /^(?:(?:i|we) (?:can|could|would|will|'d|'ll|am happy|'m happy)|i'd|i'll|we'd|we'll|let me|let's|shall i|should i|want|would you|do you want|if (?:you(?:'d| would)? (?:like|want|wish|prefer|need|have|get|tell|share|send|let)|anything|something|any of (?:this|it)|that (?:helps|doesn't)|it helps|more (?:detail|questions)|you're (?:unsure|curious|interested))|just (?:ask|let|tell|say)|feel free|tell me|ask me|happy to|glad to|send me|puedo|podemos|con gusto|si (?:quieres|quiere|desea|deseas|lo deseas|lo desea|lo prefiere|lo prefieres|gustas|gusta|necesitas|necesita|te interesa|le interesa|tienes|tiene|me (?:dices|dice|cuentas|cuenta)|algo|hay algo|te queda|le queda|surge)|dime|dígame|te puedo|le puedo|te cuento|le cuento|te explico|le explico|quieres|quiere|déjame|avísame|avíseme|pregúntame|pregúnteme|cuéntame|cuénteme|escríbeme|no (?:dudes|dude) en|vamos (?:a ver|por partes))\b/i

/** The sources are silent, or the assistant does not know; anywhere in the sentence. */
const SOURCES = 'sources?|passages?|materials?|documents?|texts?|evidence|information|excerpts?|pages?|records?'
const FUENTES = 'fuentes?|pasajes?|documentos?|textos?|materiales|páginas?|información|registros?'
export const HEDGE = new RegExp(
  [
    `(?:the |these |my |our |those )?(?:${SOURCES})(?: (?:i have|here|at hand|provided|given|that i have|we have))* (?:(?:do|does|did|is|are)(?:n't| not)|(?:say|says|have|has|give|gives|offer|offers|hold|holds|contain|contains) (?:nothing|no)\\b|name no|leave|leaves|(?:is|are) silent|stops? short|stay silent|go no further)`,
    `(?:none|nothing|neither|no part) (?:of|in|among) (?:the|these|my|our|those|what)(?: \\p{L}+)? ?(?:${SOURCES}|i have)?`,
    `no (?:${SOURCES})(?: (?:here|i have|at hand|given))* (?:say|says|mention|mentions|give|gives|tell|tells|name|names|list|lists|cover|covers|state|states)`,
    `(?:i|we) (?:(?:do|did|have|could|can|was|were|am|are|would)(?:n't| not)|cannot|can't|couldn't|wouldn't|have no|found no|find no|see no|know of no|don't|lack|found nothing|find nothing|have nothing|see nothing|could find no|can find no|am unable|was unable|'m unable|'m not|am afraid|'m afraid)`,
    `(?:is|are|was|were)(?:n't| not) (?:in|covered|mentioned|part of|stated|given|named|found|listed|something) (?:by |in )?(?:the|my|these|our|any|i)\\b ?(?:of (?:the|my|these) )?(?:${SOURCES}|can)`,
    `nothing (?:here|in (?:the|my|these) (?:sources|passages|material))`,
    `(?:goes|is|lies) beyond (?:the|my|these|what)`,
    `(?:las |mis |estas |nuestras |los |mis |estos )?(?:${FUENTES})(?: (?:que tengo|disponibles|consultad[oa]s|aquí|a mano))* (?:no\\b|guardan? silencio|callan?|nada\\b)`,
    `(?:ningun[oa]|nada)(?: de| en)? (?:las|los|mis|estas|estos|lo que)`,
    `no (?:tengo|encuentro|encontré|he encontrado|he podido|pude|puedo|podemos|dispongo|veo|hallé|se sabe|cuento con|me consta|sé\\b|sabría|(?:aparece|figura|consta|está|viene)n? en (?:las|los|mis|estas|estos))`,
    `(?:it )?depends on|depende de`,
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^/, '(?<![\\p{L}\\p{N}])(?:')
    .concat(')'),
  'iu',
)

/** Orders to the reader. */
export const IMPERATIVE =
  /^(?:so |then |first,? |next,? |also,? |and |but |now,? |or |maybe |perhaps |just |please |finally,? |still,? |either way,? |for now,? |at any rate,? |until then,? |(?:before|after|when|once|while|if|for|to|as) [^,.:]{3,60}, |por favor,? |primero,? |luego,? |después,? |también |y |o |(?:antes|cuando|si|para|mientras) [^,.:]{3,60}, )?(?:always |never |siempre )?(?:ask|try|talk|look|start|check|think|consider|pick|choose|have|use|keep|visit|remember|read|browse|explore|see|write|contact|note|go|take|make|list|compare|search|begin|let|bear|imagine|picture|click|call|email|print|share|show|bring|find|get|do|don't|be|wait|give|tell|point|plan|join|watch|discuss|invite|encourage|leave|allow|set|put|mention|follow|verify|confirm|double-check|avoid|treat|review|mark|decide|add|hold|stick|focus|sit|turn|speak|reach|work|test|sketch|jot|ignore|replace|update|swap|tick|revisit|cross-check|consult|habla|hable|hablen|pregunta|pregunte|pregúntale|pregúntele|mira|mire|mírate|busca|busque|prueba|pruebe|consulta|consulte|consúltalo|consúltelo|recuerda|recuerde|piensa|piense|empieza|empiece|comienza|comience|elige|elija|revisa|revise|visita|visite|lee|lea|pida|pide|explora|explore|considera|considere|anota|anote|compara|compare|verifica|verifique|confirma|confirme|acude|acuda|acércate|acérquese|fíjate|fíjese|ten en cuenta|tenga en cuenta|ten presente|tenga presente|deja|deje|usa|use|utiliza|utilice|evita|evite|invita|invite|comparte|comparta|aprovecha|aproveche|no (?:dudes|dude|olvides|olvide|dejes|deje|tengas|tenga)|póngase|ponte|haz|haga|escribe|escriba|llama|llame|solicita|solicite|averigua|averigüe|asegúrate|asegúrese|date|dese|tómate|tómese|guarda|guarde|imagina|imagine)\b/i

/** What is good to do, without an order. */
export const ADVICE =
  /^(?:you (?:could|can|may|might|should|may want|might want|'ll want|don't need|needn't)|it(?:'s| is| may be| might be| could be| can be| would be| pays| helps)(?: probably| always| also| still)? (?:(?:a )?(?:good|great|best|better|worth|wise|wiser|smart|safe|safer|safest|useful|helpful|fun|easier|fair|sensible)|to)|(?:a|another|your) (?:good|fun|great|simple|nice|quick|first|useful|next|sensible|practical|natural|safe|better|easy) (?:first |next )?(?:step|start|starting point|way|idea|exercise|activity|tip|move|test|check|place)|(?:one|another) (?:idea|option|tip|way|thought|suggestion)|(?:the|your) (?:best|safest|surest|easiest|simplest|right|quickest) (?:person|people|place|way|step|thing|option|course|source|move|bet|next step)|(?:your|a|the) (?:(?:school|career|state|local|guidance|own) )*(?:counsel[l]?or|advisor|adviser|teacher|contact|librarian|agency|district|office|department) (?:can|may|might|could|knows|would know|is the|are the)|(?:my|a) (?:suggestion|advice|tip|recommendation)|(?:personally,? )?i(?:'d| would| suggest| recommend)|(?:for|with|in|before|when|if|as|once|until) [^,.:]{3,60},? i(?:'d| would) (?:note|suggest|recommend|start|check|ask|use|keep|wait|say so|mention|add|mark|leave|treat|advise|go|look|write)|that (?:result|is|way|gives|makes)|conviene|convendría|(?:te|le|les) (?:recomiendo|sugiero|aconsejo|conviene|convendría|animo|invito)|recomiendo|sugiero|aconsejo|podrías?|podrían|puedes?|sería|lo (?:mejor|más (?:seguro|prudente|sencillo|práctico|útil|sensato))|la mejor (?:forma|manera|persona|opción)|mi (?:consejo|recomendación|sugerencia)|(?:un|otro) (?:buen|primer) (?:paso|punto|comienzo|consejo)|una (?:buena )?(?:idea|opción|manera|forma)|vale la pena|(?:es|será|sería) (?:buena|una buena|mejor|bueno|recomendable|aconsejable|conveniente|preferible|útil)|(?:su|tu|el|la) (?:consejer|orientador|maestr|profesor|contacto)\w* (?:escolar |vocacional )?(?:puede|podrá|podría|sabe|sabrá)|requirements may)\b/i
/** "Volunteering is a good way to try it out": advice that starts with the deed. */
export const RECOMMENDS =
  /^[^,;:]{3,80} (?:is|are|can be|could be|would be|makes?|es|sería|son|serían) (?:(?:also|often|probably|always|también) )?(?:a |an |un |una )?(?:good|great|nice|fun|easy|useful|helpful|simple|safe|sensible|worthwhile|buena?|gran|excelente|útil) (?:first |next |primera? )?(?:way|step|start|starting point|idea|place|test|exercise|forma|manera|paso|idea|opción|comienzo|punto de partida)\b/i

export const ASKING =
  /^(?:let me know|tell me|shall i|want me to|would you like|feel free|dime|avísame|avíseme|dígame|pregúntame|pregúnteme|si (?:lo )?(?:quieres|quiere|desea|deseas), (?:le|te) |si algo [^,]{3,40}, (?:pregúntame|pregúnteme|dime|dígame|avísame|avíseme))\b/i
export const CONDITIONAL =
  /^if (?:you|your)\b.*,\s*(?:i'd|i would|you (?:could|can|may|might|should)|try|ask|talk|consider|check|look|start|use|tell)\b|^si (?:tú|usted|su|tu|le|te)\b.*,\s*(?:conviene|convendría|puedes?|podrías?|pregunta|pregunte|habla|hable|consulta|consulte)\b/i
/** Says what comes, and nothing else. */
export const ANNOUNCES =
  /^(?:(?:so|and|but|now|okay|ok),? )?(?:here(?:'s| is| are| comes| goes)|below|in short|in brief|briefly|in a nutshell|to (?:sum up|recap|summarize)|the (?:short|long|quick) (?:version|answer)|short (?:version|answer)|first things first|one (?:thing|caveat|note)|a (?:caveat|note|word|few)|some (?:ideas|examples|options|places|things)|think of|start with|with that in mind|that said|en resumen|en pocas palabras|en breve|aquí (?:va|van|tienes|tiene|está|están|te|le|hay)|a continuación|estos son|estas son|esto es|vamos|va |primero|algunos? (?:ideas|ejemplos|opciones|lugares)|algunas (?:ideas|opciones))\b/i
